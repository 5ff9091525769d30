#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    static X: i32 = 1;
}

fn main() {}
