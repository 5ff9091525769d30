//! What the class expands to has no part in the message.

#![allow(unused)]

use pyrope::prelude::*;

#[pyo3(name = "Bar")]
#[pyclass(eq, ord, hash, frozen, get_all)]
#[derive(PartialEq, PartialOrd, Hash)]
struct Foo {
    x: i32,
}

fn main() {}
