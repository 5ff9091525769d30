#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self) {}

    #[pyo3(name = "f")]
    fn g(&self) {}
}

fn main() {}
