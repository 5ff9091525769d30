#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(set_all)]
struct Foo {
    #[pyo3(set)]
    x: i32,
}

fn main() {}
