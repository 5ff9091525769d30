#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    #[pyo3(get)]
    x: i32,
    #[pyo3(get, name = "x")]
    y: i32,
}

fn main() {}
