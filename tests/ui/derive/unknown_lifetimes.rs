#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo<'x, 'y> {
    a: &'x str,
    b: &'y str,
}

fn main() {}
