#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __richcmp__(&self, other: &Self, op: i32) -> bool {
        true
    }
}

fn main() {}
