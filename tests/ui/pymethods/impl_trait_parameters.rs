#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self, x: impl ToString) {}
}

fn main() {}
