#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(crate = "a b")]
struct Foo;

fn main() {}
