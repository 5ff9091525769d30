#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Thing;

type Other<'a> = &'a Thing;

#[pyfunction]
fn f(x: Other<'_>) {}

fn main() {}
