#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f() -> impl Iterator<Item = i32> {
    0..3
}

fn main() {}
