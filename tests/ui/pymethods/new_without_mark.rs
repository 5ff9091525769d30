#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[staticmethod]
    fn __new__() -> Self {
        Foo
    }
}

fn main() {}
