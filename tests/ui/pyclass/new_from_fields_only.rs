#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(new = "default")]
struct Foo {
    x: i32,
}

fn main() {}
