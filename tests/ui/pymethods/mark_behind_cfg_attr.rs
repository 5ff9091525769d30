#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[cfg_attr(all(), getter)]
    fn x(&self) -> i32 {
        1
    }
}

fn main() {}
