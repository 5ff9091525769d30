#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (a, b = None))]
fn f(a: i32, b: i32) {}

fn main() {}
