#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(str = "{y}")]
struct Foo {
    x: i32,
}

fn main() {}
