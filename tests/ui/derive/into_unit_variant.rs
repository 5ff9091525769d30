#![allow(unused)]

use pyrope::prelude::*;

#[derive(IntoPyObjectRef)]
enum Foo {
    A,
}

fn main() {}
