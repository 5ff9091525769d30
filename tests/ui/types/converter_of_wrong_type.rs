#![allow(unused)]

use pyrope::prelude::*;

fn g(_: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(String::new())
}

#[pyfunction]
fn f(#[pyo3(from_py_with = g)] x: i32) {}

fn main() {}
