#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    x: Option<Bound<'static, PyAny>>,
    name: &'static str,
}

fn main() {}
