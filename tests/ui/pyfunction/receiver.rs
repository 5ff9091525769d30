#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

impl Foo {
    #[pyfunction]
    fn f(&self) {}
}

fn main() {}
