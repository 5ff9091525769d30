#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __buffer__(&self, flags: i32) {}
}

fn main() {}
