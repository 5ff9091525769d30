#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[derive(IntoPyObject)]
struct Foo {
    x: Thing,
}

fn main() {}
