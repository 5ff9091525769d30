#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pyclass]
struct Bar;

#[pymethods]
impl Foo {
    fn f(slf: PyRef<'_, Bar>) {}
}

fn main() {}
