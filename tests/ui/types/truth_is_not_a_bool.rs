#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __bool__(&self) -> i32 {
        1
    }
}

fn main() {}
