#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(attribute("a", "b"))]
    a: i32,
}

fn main() {}
