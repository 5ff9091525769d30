#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[deleter]
    fn delete_x(&mut self, a: i32) {}
}

fn main() {}
