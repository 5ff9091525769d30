#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __len__(&self) -> String {
        String::new()
    }
}

fn main() {}
