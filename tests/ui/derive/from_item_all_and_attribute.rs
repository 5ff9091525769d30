#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Foo {
    #[pyo3(attribute)]
    a: i32,
}

fn main() {}
