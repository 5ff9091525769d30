#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

#[pymethods]
impl Foo {
    async fn change(&mut self) {}
}

fn main() {}
