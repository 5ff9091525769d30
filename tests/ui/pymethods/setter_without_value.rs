#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[setter]
    fn set_x(&mut self) {}
}

fn main() {}
