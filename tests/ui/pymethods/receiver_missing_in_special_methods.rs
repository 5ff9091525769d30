#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __init__() -> Self {
        Foo
    }

    fn __str__() -> String {
        String::new()
    }

    fn __class_getitem__() {}
}

fn main() {}
