#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(module = "a..b")]
struct Foo;

fn main() {}
