#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozn, weak_ref, Subclass)]
struct Foo {
    #[pyo3(gett)]
    x: i32,
}

#[pyfunction(signatur = (a))]
fn f(a: i32) {}

fn main() {}
