#![allow(unused, deprecated)]

use pyrope::prelude::*;

#[pyclass]
struct Base;

#[pyclass(extends = Base)]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new() -> (Self, Base) {
        (Foo, Base)
    }
}

fn main() {}
