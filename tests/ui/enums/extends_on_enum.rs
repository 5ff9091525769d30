#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(extends = Foo)]
enum Foo {
    A,
}

fn main() {}
