#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
async fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    Ok(())
}

fn main() {}
