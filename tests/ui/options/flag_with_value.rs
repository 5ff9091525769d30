#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen = true)]
struct Foo;

fn main() {}
