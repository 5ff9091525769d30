#![allow(unused)]

use pyrope::prelude::*;

#[pymethods]
fn f() {}

fn main() {}
