#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: i32) -> PyResult<()> {
    Ok(())
}

fn main() {}
