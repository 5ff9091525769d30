#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self) -> Thing {
        Thing
    }
}

fn main() {}
