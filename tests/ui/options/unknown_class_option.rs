#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozne)]
struct Foo;

fn main() {}
