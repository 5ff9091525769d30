#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(eq)]
struct Foo;

fn main() {}
