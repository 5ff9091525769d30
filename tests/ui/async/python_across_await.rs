#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f(py: Python<'_>) {}

fn main() {}
