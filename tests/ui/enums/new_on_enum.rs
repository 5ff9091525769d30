#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(new = "from_fields")]
enum Foo {
    A,
}

fn main() {}
