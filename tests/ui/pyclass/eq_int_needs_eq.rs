#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq_int)]
enum Foo {
    A,
}

fn main() {}
