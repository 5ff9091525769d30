#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    #[pyo3(constructor = ())]
    A,
}

fn main() {}
