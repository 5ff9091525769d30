#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter = "x"]
    fn x(&self) -> i32 {
        1
    }
}

fn main() {}
