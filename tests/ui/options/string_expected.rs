#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(name = Foo)]
struct Foo;

fn main() {}
