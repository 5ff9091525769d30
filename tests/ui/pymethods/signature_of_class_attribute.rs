#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    #[pyo3(signature = ())]
    fn x() -> i32 {
        1
    }
}

fn main() {}
