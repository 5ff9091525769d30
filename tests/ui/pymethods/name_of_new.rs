#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    #[pyo3(name = "make")]
    fn new() -> Self {
        Foo
    }
}

fn main() {}
