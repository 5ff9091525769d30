#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq, eq_int)]
#[derive(PartialEq)]
struct Foo;

fn main() {}
