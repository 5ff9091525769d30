#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(pass_module)]
fn f(x: i32) {}

fn main() {}
