#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl<'a> Foo {
    fn f(&self, x: &'a str) {}
}

fn main() {}
