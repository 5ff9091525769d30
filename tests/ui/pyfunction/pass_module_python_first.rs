#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(pass_module)]
fn f(py: Python<'_>, m: &Bound<'_, PyModule>) {}

fn main() {}
