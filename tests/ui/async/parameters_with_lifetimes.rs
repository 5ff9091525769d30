#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f(x: Bound<'_, PyAny>) {}

fn main() {}
