#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f() {}

fn main() {}
