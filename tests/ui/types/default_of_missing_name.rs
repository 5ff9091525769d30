#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3(signature = (x = MISSING))]
fn f(x: i32) {}

fn main() {}
