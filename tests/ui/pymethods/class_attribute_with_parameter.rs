#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    fn f(x: i32) -> i32 {
        x
    }
}

fn main() {}
