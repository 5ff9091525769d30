#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
extern "C" fn f() {}

fn main() {}
