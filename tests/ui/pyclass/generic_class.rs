#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo<T> {
    x: T,
}

fn main() {}
