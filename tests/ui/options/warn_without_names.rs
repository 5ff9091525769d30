#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(warn("use g"))]
fn f() {}

#[pyfunction(warn(message: "use g"))]
fn g() {}

fn main() {}
