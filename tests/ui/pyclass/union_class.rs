#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
union Foo {
    x: i32,
}

fn main() {}
