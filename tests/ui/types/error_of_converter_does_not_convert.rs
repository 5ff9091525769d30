#![allow(unused)]

use pyrope::prelude::*;

fn g(_: &Bound<'_, PyAny>) -> Result<i32, String> {
    Ok(1)
}

#[pyfunction]
fn f(#[pyo3(from_py_with = g)] x: i32) {}

fn main() {}
