#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base)]
struct Foo;

#[pyfunction]
fn f() -> Foo {
    Foo
}

fn main() {}
