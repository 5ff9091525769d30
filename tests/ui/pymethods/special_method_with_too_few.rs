#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __getitem__(&self) -> i32 {
        0
    }
}

fn main() {}
