#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo {
    #[pyo3(attribute, item)]
    a: i32,
}

fn main() {}
