#![allow(unused)]

use pyrope::prelude::*;

#[derive(IntoPyObject)]
enum Foo {}

fn main() {}
