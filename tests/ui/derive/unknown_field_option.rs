#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(itme)]
    a: i32,
}

fn main() {}
