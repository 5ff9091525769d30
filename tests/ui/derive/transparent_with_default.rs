#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(transparent)]
struct Foo {
    #[pyo3(default)]
    a: i32,
}

fn main() {}
