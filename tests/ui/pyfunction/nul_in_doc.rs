#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[doc = "a\0b"]
fn f() {}

fn main() {}
