#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&mut self) {}
}

fn main() {}
