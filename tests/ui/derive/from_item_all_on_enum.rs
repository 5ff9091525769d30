#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(from_item_all)]
enum Foo {
    A { x: i32 },
}

fn main() {}
