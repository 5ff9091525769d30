#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __hash__(&self) -> String {
        String::new()
    }
}

fn main() {}
