#![allow(unused)]

use pyrope::gc::{PyTraverseError, PyVisit};
use pyrope::prelude::*;

struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new(x: i32) -> Self {
        Foo
    }

    fn f(&self) {}

    fn g(&mut self, x: i32) {}

    #[getter]
    fn size(&self) -> usize {
        0
    }

    #[staticmethod]
    #[pyo3(signature = (*args, x = 1))]
    fn s(args: Vec<i32>, x: i32) {}

    #[classattr]
    const X: i32 = 1;

    fn __add__(&self, other: i32) -> i32 {
        1
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }
}

fn main() {}
