#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __repeat__(&self, n: String) -> i32 {
        1
    }
}

fn main() {}
