#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

#[pyfunction]
fn f(x: &mut Foo) {}

fn main() {}
