#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    fn x(&self) -> Thing {
        Thing
    }
}

fn main() {}
