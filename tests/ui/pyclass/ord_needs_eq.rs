#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(ord)]
#[derive(PartialEq, PartialOrd)]
struct Foo;

fn main() {}
