#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
enum Foo {
    A { x: Thing },
    B(i32, std::sync::Weak<i32>),
}

fn main() {}
