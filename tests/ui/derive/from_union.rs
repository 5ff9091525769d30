#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
union Foo {
    x: i32,
}

fn main() {}
