#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base)]
struct Foo;

fn f(py: Python<'_>) -> PyResult<Py<Foo>> {
    Py::new(py, Foo)
}

fn main() {}
