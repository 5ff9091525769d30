#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(name = "Bar", str = "{x}")]
struct Foo {
    x: i32,
}

fn main() {}
