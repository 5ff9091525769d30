#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
fn f() -> PyResult<Option<Thing>> {
    Ok(None)
}

fn main() {}
