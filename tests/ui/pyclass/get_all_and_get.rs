#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(get_all)]
struct Foo {
    #[pyo3(get)]
    x: i32,
}

fn main() {}
