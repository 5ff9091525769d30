#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo(#[pyo3(get)] i32);

fn main() {}
