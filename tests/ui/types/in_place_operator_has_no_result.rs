#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __iadd__(&mut self, other: i32) -> Self {
        Foo
    }
}

fn main() {}
