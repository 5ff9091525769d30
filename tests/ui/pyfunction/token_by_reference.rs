#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(py: &Python<'_>) {}

fn main() {}
