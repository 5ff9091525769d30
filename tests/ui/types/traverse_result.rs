#![allow(unused)]

use pyrope::prelude::*;

use pyrope::PyVisit;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __traverse__(&self, visit: PyVisit<'_>) {}
}

fn main() {}
