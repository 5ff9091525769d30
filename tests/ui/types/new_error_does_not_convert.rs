#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    fn new() -> Result<Self, String> {
        Ok(Foo)
    }
}

fn main() {}
