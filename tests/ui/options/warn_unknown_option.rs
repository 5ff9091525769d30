#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(warn(message = "x", level = 3))]
fn f() {}

fn main() {}
