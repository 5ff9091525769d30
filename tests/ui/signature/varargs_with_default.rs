#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (a, *b = 1))]
fn f(a: i32, b: &Bound<'_, PyTuple>) {}

fn main() {}
