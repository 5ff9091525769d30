#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Foo(i32, i32);

fn main() {}
