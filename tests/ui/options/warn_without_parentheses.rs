#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(warn = "x")]
fn f() {}

fn main() {}
