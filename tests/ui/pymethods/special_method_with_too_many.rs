#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __len__(&self, x: i32) -> usize {
        0
    }
}

fn main() {}
