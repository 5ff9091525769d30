#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo {
    #[pyo3(get, set)]
    x: Thing,
}

#[pyclass(get_all, set_all)]
struct Bar {
    x: i32,
    y: Vec<Thing>,
}

fn main() {}
