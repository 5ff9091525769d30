#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(from_py_object)]
struct Foo;

fn main() {}
