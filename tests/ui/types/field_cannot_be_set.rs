#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo {
    #[pyo3(set)]
    x: Thing,
}

fn main() {}
