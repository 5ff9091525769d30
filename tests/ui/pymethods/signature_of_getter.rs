#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    #[pyo3(signature = ())]
    fn x(&self) -> i32 {
        1
    }
}

fn main() {}
