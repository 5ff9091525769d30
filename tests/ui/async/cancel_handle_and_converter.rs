#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f(#[pyo3(cancel_handle, from_py_with = g)] x: i32) {}

fn main() {}
