#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(from_py_object, skip_from_py_object)]
#[derive(Clone)]
struct Foo;

fn main() {}
