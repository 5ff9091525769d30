#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
#[pyclass]
struct Foo;

#[pyfunction]
#[pyrope::pyfunction]
fn f() {}

#[pymodule]
#[pymodule]
fn m(m: &Bound<'_, PyModule>) {}

#[pymodule]
#[pymodule]
mod n {}

fn main() {}
