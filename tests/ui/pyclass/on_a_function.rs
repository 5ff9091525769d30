#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
fn f() {}

fn main() {}
