#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classmethod]
    fn f(cls: i32) {}
}

fn main() {}
