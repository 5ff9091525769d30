#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo {
    #[pyo3(get)]
    x: Thing,
}

fn main() {}
