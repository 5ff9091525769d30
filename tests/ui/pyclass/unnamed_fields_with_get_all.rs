#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(get_all)]
struct Foo(i32);

fn main() {}
