#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __pow__(&self, x: i32) -> i32 {
        x
    }
}

fn main() {}
