#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    async fn __len__(&self) -> usize {
        0
    }
}

fn main() {}
