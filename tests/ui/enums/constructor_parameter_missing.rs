#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    #[pyo3(constructor = (x))]
    A { x: i32, y: i32 },
}

fn main() {}
