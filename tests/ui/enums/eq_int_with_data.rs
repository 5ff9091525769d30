#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq, eq_int)]
#[derive(PartialEq)]
enum Foo {
    A { x: i32 },
}

fn main() {}
