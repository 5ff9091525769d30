#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
enum Foo {}

fn main() {}
