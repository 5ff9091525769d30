#![allow(unused)]

use pyrope::prelude::*;

fn g(_: &Bound<'_, PyAny>) -> PyResult<i32> {
    Ok(1)
}

#[pyfunction]
fn f(#[pyo3(from_py_with = g)] py: Python<'_>) {}

fn main() {}
