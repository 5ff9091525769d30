#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    #[pyo3(rename = "B")]
    A,
}

fn main() {}
