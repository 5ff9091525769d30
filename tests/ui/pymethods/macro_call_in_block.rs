#![allow(unused)]

use pyrope::prelude::*;

macro_rules! methods {
    () => {
        fn f(&self) {}
    };
}

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    methods!();
}

fn main() {}
