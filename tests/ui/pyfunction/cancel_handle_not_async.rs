#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(#[pyo3(cancel_handle)] x: i32) {}

fn main() {}
