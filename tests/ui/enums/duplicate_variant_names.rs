#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    A,
    #[pyo3(name = "A")]
    B,
}

fn main() {}
