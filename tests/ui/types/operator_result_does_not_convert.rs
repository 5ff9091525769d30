#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __add__(&self, other: i32) -> Thing {
        Thing
    }
}

fn main() {}
