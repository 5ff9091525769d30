#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f((a, b): (i32, i32)) {}

fn main() {}
