#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(frozen)]
struct Foo;

fn f(bound: &Bound<'_, Foo>, unbound: &Py<Foo>, py: Python<'_>) {
    bound.borrow_mut();
    unbound.try_borrow_mut(py);
}

fn main() {}
