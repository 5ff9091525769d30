#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(str = "{x}")]
enum Foo {
    A { x: i32 },
}

fn main() {}
