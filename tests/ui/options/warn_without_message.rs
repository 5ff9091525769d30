#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(warn(category = PyAny))]
fn f() {}

fn main() {}
