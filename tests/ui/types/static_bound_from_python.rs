#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(x: Bound<'static, PyAny>) {}

fn main() {}
