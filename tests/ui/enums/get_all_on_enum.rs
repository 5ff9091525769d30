#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(get_all)]
enum Foo {
    A,
}

fn main() {}
