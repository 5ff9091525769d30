#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq, ord)]
#[derive(PartialEq)]
struct Foo;

fn main() {}
