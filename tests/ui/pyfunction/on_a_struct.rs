#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
struct Foo;

fn main() {}
