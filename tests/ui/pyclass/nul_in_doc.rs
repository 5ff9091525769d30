#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
#[doc = "a\0b"]
struct Foo;

fn main() {}
