#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(get_all, rename_all = "camel")]
struct Foo {
    x: i32,
}

fn main() {}
