#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Thing(i32);

#[pyclass]
enum Foo {
    A { x: Thing },
}

fn main() {}
