#![allow(unused)]

use pyrope::prelude::*;

#[pyo3(name = "Bar")]
#[pyclass(eq, eq_int)]
#[derive(PartialEq)]
enum Foo {
    A,
}

fn main() {}
