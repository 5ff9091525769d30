#![allow(unused)]

use pyrope::prelude::*;

use pyrope::basic::CompareOp;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __richcmp__(&self, op: CompareOp, other: &Self) -> bool {
        true
    }
}

fn main() {}
