#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[pyo3 = "x"]
fn f() {}

fn main() {}
