#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(annotation = "x")]
struct Foo {
    a: i32,
}

fn main() {}
