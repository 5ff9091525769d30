#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(x: &'static str) {}

fn main() {}
