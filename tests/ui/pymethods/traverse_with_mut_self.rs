#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __traverse__(&mut self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }
}

fn main() {}
