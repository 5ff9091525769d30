#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[staticmethod]
    fn f(&self) {}
}

fn main() {}
