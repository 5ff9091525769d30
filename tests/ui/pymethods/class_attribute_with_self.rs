#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    fn f(&self) -> i32 {
        1
    }
}

fn main() {}
