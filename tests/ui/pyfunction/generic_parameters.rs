#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f<T>(x: Vec<T>) {}

fn main() {}
