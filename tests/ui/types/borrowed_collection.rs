#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(x: &Vec<i32>) {}

fn main() {}
