#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(py: Python<'_>) {}
}

fn main() {}
