#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
fn f() -> Thing {
    Thing
}

fn main() {}
