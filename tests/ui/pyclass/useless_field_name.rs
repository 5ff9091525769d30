#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    #[pyo3(name = "y")]
    x: i32,
}

fn main() {}
