#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    #[cfg_attr(all(), pyo3(gte))]
    x: i32,
    #[cfg_attr(any(), pyo3(gte))]
    y: i32,
}

fn main() {}
