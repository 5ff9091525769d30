#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __eq__(&self, other: i32) -> bool {
        true
    }

    fn __richcmp__(&self, other: i32, op: CompareOp) -> bool {
        true
    }
}

fn main() {}
