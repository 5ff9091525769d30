#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(x: Option<impl ToString>) {}

fn main() {}
