//! As in code for PyO3 of before 0.23.

#![allow(unused)]

use pyrope::prelude::*;
use pyrope::types::PyDict;

#[pyfunction]
fn f(dict: &PyDict) {}

#[pyfunction]
fn g(object: PyAny) {}

#[pyfunction]
fn h(py: Python<'_>) -> &PyDict {
    loop {}
}

fn main() {}
