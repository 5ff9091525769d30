#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(pass_module)]
fn f() {}

fn main() {}
