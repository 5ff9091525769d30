#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo<'a> {
    x: &'a str,
}

fn main() {}
