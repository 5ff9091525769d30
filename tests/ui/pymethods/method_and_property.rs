#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    fn x(&self) -> i32 {
        1
    }

    #[pyo3(name = "x")]
    fn y(&self) {}
}

fn main() {}
