#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new() -> Self {
        Foo
    }

    #[new]
    fn again() -> Self {
        Foo
    }
}

fn main() {}
