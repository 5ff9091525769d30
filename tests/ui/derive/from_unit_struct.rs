#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo;

fn main() {}
