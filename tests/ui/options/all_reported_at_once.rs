#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(nmae = "a", name = 3)]
#[pyo3(signature)]
fn f(x: i32) {}

fn main() {}
