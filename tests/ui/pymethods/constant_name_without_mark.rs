#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[pyo3(name = "Y")]
    const X: i32 = 1;
}

fn main() {}
