#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(text_signature = 3)]
fn f() {}

fn main() {}
