#![allow(unused)]

use pyrope::prelude::*;

#[derive(IntoPyObject)]
struct Foo;

fn main() {}
