#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq, hash)]
#[derive(PartialEq, Hash)]
struct Foo;

fn main() {}
