#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (x = "a"))]
fn f(x: i32) {}

fn main() {}
