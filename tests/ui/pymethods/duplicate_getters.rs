#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    fn x(&self) -> i32 {
        1
    }

    #[getter(x)]
    fn y(&self) -> i32 {
        1
    }
}

fn main() {}
