#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[staticmethod]
    unsafe fn __releasebuffer__(view: *mut Py_buffer) {}
}

fn main() {}
