#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(generic)]
enum Foo {
    A,
}

fn main() {}
