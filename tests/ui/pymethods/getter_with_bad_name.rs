#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter(3)]
    fn x(&self) -> i32 {
        1
    }
}

fn main() {}
