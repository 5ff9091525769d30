#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(str)]
struct Foo;

fn main() {}
