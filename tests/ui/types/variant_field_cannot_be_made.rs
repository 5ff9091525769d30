#![allow(unused)]

use pyrope::prelude::*;

#[derive(Clone, IntoPyObject)]
struct Thing(i32);

#[pyclass]
enum Foo {
    A { x: Thing },
}

fn main() {}
