#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(hash)]
#[derive(PartialEq, Hash)]
struct Foo;

fn main() {}
