#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[pyo3(text_signature = "()")]
    fn __call__(&self) {}
}

fn main() {}
