#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[derive(FromPyObject)]
struct Foo {
    x: Thing,
}

fn main() {}
