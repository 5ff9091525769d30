#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m<T>(m: &Bound<'_, PyModule>) -> PyResult<()> {
    Ok(())
}

fn main() {}
