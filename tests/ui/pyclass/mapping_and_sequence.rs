#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(mapping, sequence)]
struct Foo;

fn main() {}
