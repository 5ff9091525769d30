#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(name = "a")]
#[pyo3(name = "b")]
fn f() {}

fn main() {}
