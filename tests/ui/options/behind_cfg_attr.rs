#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    #[cfg_attr(all(), pyo3(get))]
    x: i32,
}

fn main() {}
