#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn str() {}

fn main() {}
