#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (*a, *b))]
fn f(a: &Bound<'_, PyTuple>, b: &Bound<'_, PyTuple>) {}

fn main() {}
