#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
enum Foo {
    A,
}

fn main() {}
