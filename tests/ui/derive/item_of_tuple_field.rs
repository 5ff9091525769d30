#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo(#[pyo3(item)] i32, i32);

fn main() {}
