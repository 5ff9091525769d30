#![allow(unused)]

use pyrope::prelude::*;

#[derive(IntoPyObject)]
union Foo {
    x: i32,
}

fn main() {}
