#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f(#[pyo3(cancel_handle)] a: i32, #[pyo3(cancel_handle)] b: i32) {}

fn main() {}
