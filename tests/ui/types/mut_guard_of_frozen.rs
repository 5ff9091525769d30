#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

#[pyfunction]
fn f(x: PyRefMut<'_, Foo>) {}

fn main() {}
