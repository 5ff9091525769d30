#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new(&self) -> Self {
        Foo
    }
}

fn main() {}
