//! Each is refused at its own receiver.

#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

#[pymethods]
impl Foo {
    fn __iadd__(&mut self, other: i32) {}

    fn __setitem__(&mut self, key: i32, value: i32) {}

    fn __call__(&mut self) {}

    #[getter]
    fn size(&mut self) -> i32 {
        1
    }

    #[setter]
    fn set_size(&mut self, value: i32) {}
}

#[pyclass]
enum Shape {
    Circle { radius: f64 },
}

#[pymethods]
impl Shape {
    fn grow(&mut self) {}
}

fn main() {}
