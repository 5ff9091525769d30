#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    #[pyo3(getter)]
    x: i32,
}

fn main() {}
