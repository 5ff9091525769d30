#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq, frozen, hash)]
#[derive(PartialEq)]
struct Foo;

fn main() {}
