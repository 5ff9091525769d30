#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[getter]
    fn x() -> i32 {
        1
    }

    #[setter]
    fn set_x(value: i32) {}
}

fn main() {}
