#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(extends = "PyDict")]
struct Foo;

fn main() {}
