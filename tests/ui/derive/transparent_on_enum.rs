#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(transparent)]
enum Foo {
    A(i32),
}

fn main() {}
