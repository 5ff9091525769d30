#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(#[pyo3(with = g)] x: i32) {}

fn main() {}
