#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(name)]
fn f() {}

fn main() {}
