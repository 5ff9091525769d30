#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(numbers: &[i32]) {}

fn main() {}
