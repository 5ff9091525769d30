#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen, set_all)]
struct Foo {
    x: i32,
}

fn main() {}
