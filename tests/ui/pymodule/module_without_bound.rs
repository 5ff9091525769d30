#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(_py: Python<'_>, m: &PyModule) -> PyResult<()> {
    Ok(())
}

fn main() {}
