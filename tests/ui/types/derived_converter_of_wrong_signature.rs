#![allow(unused)]

use pyrope::prelude::*;

fn g() -> PyResult<i32> {
    Ok(1)
}

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(from_py_with = g)]
    x: i32,
}

fn main() {}
