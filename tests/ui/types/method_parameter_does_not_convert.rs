#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn f(&self, x: Thing) {}
}

fn main() {}
