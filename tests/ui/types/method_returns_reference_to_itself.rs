#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __enter__(&self) -> &Self {
        self
    }

    fn change(&mut self) -> PyResult<&mut Foo> {
        Ok(self)
    }
}

fn main() {}
