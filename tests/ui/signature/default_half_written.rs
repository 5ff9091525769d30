#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (x = 1 + ))]
fn f(x: i32) {}

fn main() {}
