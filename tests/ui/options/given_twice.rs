#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(name = "a", name = "b")]
fn f() {}

fn main() {}
