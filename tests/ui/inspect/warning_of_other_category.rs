#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(warn(message = "x", category = String))]
fn f() {}

fn main() {}
