#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(name = "Foo bar")]
struct Foo;

fn main() {}
