#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __new__() -> Self {
        Foo
    }
}

fn main() {}
