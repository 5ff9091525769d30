#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Thing;

#[pyclass]
struct Foo {
    #[pyo3(get)]
    x: Thing,
}

fn main() {}
