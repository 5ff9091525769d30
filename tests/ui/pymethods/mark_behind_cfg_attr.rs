#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[cfg_attr(all(), getter)]
    fn x(&self, y: i32) -> i32 {
        1
    }

    #[cfg_attr(any(), getter)]
    fn y(&self, y: i32) -> i32 {
        1
    }

    #[cfg_attr(all(), staticmethod)]
    fn z() -> i32 {
        1
    }
}

fn main() {}
