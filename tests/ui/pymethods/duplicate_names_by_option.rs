#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn first(&self) {}

    #[pyo3(name = "first")]
    fn second(&self) {}

    #[staticmethod]
    #[pyo3(name = "first")]
    fn third() {}
}

fn main() {}
