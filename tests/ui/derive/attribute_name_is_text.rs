#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(attribute(3))]
    a: i32,
}

fn main() {}
