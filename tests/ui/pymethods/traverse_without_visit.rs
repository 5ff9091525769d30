#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __traverse__(&self) -> Result<(), PyTraverseError> {
        Ok(())
    }
}

fn main() {}
