#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (a = 1, b))]
fn f(a: i32, b: i32) {}

fn main() {}
