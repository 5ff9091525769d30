#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(rename_all = "camelCase")]
struct Foo {
    x: i32,
}

fn main() {}
