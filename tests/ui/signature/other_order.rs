#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(signature = (b, a))]
fn f(a: i32, b: i32) {}

#[pyfunction]
#[pyo3(signature = (*, c, a = 1, **b))]
fn g(a: i32, b: Option<&Bound<'_, PyAny>>, c: i32) {}

fn main() {}
