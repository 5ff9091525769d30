#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[new]
    async fn new() -> Self {
        Foo
    }
}

fn main() {}
