#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Clone for Foo {
    fn clone(&self) -> Self {
        Foo
    }
}

fn main() {}
