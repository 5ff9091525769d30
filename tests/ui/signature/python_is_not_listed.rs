#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (py, a))]
fn f(py: Python<'_>, a: i32) {}

fn main() {}
