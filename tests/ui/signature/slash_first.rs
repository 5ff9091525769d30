#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (/, a, b))]
fn f(a: i32, b: i32) {}

fn main() {}
