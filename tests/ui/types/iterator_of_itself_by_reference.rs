#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __iter__(&self) -> &Self {
        self
    }
}

fn main() {}
