#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[pyo3(signature = (other))]
    fn __eq__(&self, other: i32) -> bool {
        true
    }
}

fn main() {}
