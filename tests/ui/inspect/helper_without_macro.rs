//! The helper attribute stands below the macro that reads it.

#![allow(unused)]

use pyrope::prelude::*;

#[pyo3(signature = (a = 1))]
fn f(a: i32) {}

#[pyo3(name = "Bar")]
#[pyclass]
struct Foo;

struct Plain {
    #[pyo3(get)]
    x: i32,
}

fn main() {}
