#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f(x: &str, y: Option<&str>) {}

fn main() {}
