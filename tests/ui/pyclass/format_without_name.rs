#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(str = "{}")]
struct Foo {
    x: i32,
}

fn main() {}
