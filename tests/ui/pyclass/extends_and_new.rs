#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base, new = "from_fields")]
struct Foo {
    x: i32,
}

fn main() {}
