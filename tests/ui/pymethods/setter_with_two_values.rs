#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[setter]
    fn set_x(&mut self, a: i32, b: i32) {}
}

fn main() {}
