#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    const X: i32 = 1;

    #[classattr]
    #[pyo3(name = "X")]
    const Y: i32 = 1;
}

fn main() {}
