#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    A {
        #[pyo3(get)]
        x: i32,
    },
}

fn main() {}
