#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo<const N: usize>;

fn main() {}
