#![allow(unused)]
#![deny(deprecated)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __del__(&mut self) {}
}

fn main() {}
