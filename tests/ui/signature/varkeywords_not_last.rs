#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (**a, b))]
fn f(a: Option<&Bound<'_, PyDict>>, b: i32) {}

fn main() {}
