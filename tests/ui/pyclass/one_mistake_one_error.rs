#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozne)]
struct Foo {
    #[pyo3(get)]
    x: i32,
}

#[pymethods]
impl Foo {
    #[new]
    fn new(x: i32) -> Self {
        Self { x }
    }
}

#[pyfunction]
fn make() -> Foo {
    Foo::new(1)
}

fn main() {}
