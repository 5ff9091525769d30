#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
#[pyo3(signature = (x = None))]
fn f(x: Option<&Thing>) {}

fn main() {}
