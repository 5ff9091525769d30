#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self) {}
}

#[pymethods]
impl Foo {
    fn g(&self) {}
}

fn main() {}
