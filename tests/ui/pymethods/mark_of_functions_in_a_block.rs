#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[pyfunction]
    #[pyo3(signature = (x = 1))]
    fn f(x: i32) {}
}

fn main() {}
