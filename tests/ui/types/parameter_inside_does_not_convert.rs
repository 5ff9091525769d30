#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
fn f(x: Vec<Thing>) {}

fn main() {}
