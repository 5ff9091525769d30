#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(nmae = "x")]
fn f() {}

fn main() {}
