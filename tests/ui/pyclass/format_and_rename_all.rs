#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(get_all, rename_all = "camelCase", str = "{x}")]
struct Foo {
    x: i32,
}

fn main() {}
