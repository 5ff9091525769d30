#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self, other: Self) {}
}

fn main() {}
