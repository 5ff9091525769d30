#![allow(unused)]

use pyrope::prelude::*;

struct Failure;

#[pyfunction]
fn f() -> Result<i32, Failure> {
    Ok(1)
}

fn main() {}
