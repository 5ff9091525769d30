#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn a(self) {}

    fn b() {}

    #[getter]
    fn c(&self, x: i32) {}
}

fn main() {}
