#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>, py: Python<'_>) -> PyResult<()> {
    Ok(())
}

fn main() {}
