#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen subclass)]
struct Foo;

fn main() {}
