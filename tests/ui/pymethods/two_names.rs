#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter(y)]
    #[pyo3(name = "z")]
    fn x(&self) -> i32 {
        1
    }
}

fn main() {}
