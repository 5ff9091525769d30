#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __releasebuffer__(&self, view: *mut Py_buffer) {}
}

fn main() {}
