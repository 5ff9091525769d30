#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
fn f(x: &Thing) {}

fn main() {}
