#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
fn f(x: &mut Thing) {}

fn main() {}
