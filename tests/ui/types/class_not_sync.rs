#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    x: std::cell::Cell<i32>,
}

fn main() {}
