#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

fn f<'a>(x: &'a Bound<'_, Foo>) -> &'a Foo {
    x.get()
}

fn main() {}
