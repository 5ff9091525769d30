#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(text_signature = "a, b")]
fn f(a: i32, b: i32) {}

fn main() {}
