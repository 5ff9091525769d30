#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    fn x(&self, y: i32) -> i32 {
        y
    }
}

fn main() {}
