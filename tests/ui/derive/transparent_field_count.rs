#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(transparent)]
struct Foo {
    a: i32,
    b: i32,
}

fn main() {}
