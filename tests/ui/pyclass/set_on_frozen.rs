#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo {
    #[pyo3(get, set)]
    x: i32,
}

fn main() {}
