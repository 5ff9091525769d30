#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base)]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new() -> Self {
        Foo
    }
}

fn main() {}
