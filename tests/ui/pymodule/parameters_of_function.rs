#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>, x: i32) -> PyResult<()> {
    Ok(())
}

fn main() {}
