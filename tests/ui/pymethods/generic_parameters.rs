#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f<T>(&self, x: Vec<T>) {}
}

fn main() {}
