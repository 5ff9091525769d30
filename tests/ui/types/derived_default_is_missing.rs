#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Foo<'py> {
    #[pyo3(default)]
    x: Bound<'py, PyAny>,
}

fn main() {}
