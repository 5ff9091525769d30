#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[staticmethod(x)]
    fn x() -> i32 {
        1
    }
}

fn main() {}
