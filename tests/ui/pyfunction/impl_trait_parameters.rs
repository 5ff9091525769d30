#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(x: impl ToString) {}

fn main() {}
