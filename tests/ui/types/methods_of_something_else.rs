#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

#[pymethods]
impl Foo {
    fn f(&self) {}
}

fn main() {}
