#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
#[text_signature = "(x)"]
fn f(x: i32) {}

#[pyfunction]
#[name = "h"]
fn g(x: i32) {}

#[pyfunction]
#[args(x = 1)]
fn h(x: i32) {}

fn main() {}
