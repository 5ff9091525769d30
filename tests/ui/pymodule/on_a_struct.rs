#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
struct Foo;

fn main() {}
