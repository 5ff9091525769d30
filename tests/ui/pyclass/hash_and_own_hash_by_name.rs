#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(hash, eq, frozen, str)]
#[derive(Hash, PartialEq)]
struct Foo;

impl std::fmt::Display for Foo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

#[pymethods]
impl Foo {
    #[pyo3(name = "__hash__")]
    fn own(&self) -> i32 {
        1
    }

    // Only one of them is there.
    #[cfg(any())]
    fn __str__(&self) -> String {
        String::new()
    }
}

fn main() {}
