#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
enum Foo {
    A,
}

fn main() {}
