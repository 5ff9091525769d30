#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[pyo3(pass_module)]
    fn f(&self) {}
}

fn main() {}
