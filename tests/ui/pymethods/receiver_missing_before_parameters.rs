#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(a: i32) {}

    fn g(text: &str) {}

    fn __init__(value: String) -> Self {
        Foo
    }

    fn __add__(other: i32) -> i32 {
        other
    }
}

fn main() {}
