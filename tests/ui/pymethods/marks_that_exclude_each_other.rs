#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    #[staticmethod]
    fn x() -> i32 {
        1
    }
}

fn main() {}
