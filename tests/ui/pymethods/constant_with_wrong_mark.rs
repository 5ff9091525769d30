#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[staticmethod]
    const X: i32 = 1;
}

fn main() {}
