#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Thing;

#[pyfunction]
fn f(x: Thing) {}

fn main() {}
