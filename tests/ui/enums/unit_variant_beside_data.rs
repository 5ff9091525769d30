#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {
    A { x: i32 },
    B,
}

fn main() {}
