#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(default = "x")]
    x: i32,
}

fn main() {}
