#![allow(unused)]

use pyrope::prelude::*;
use pyrope::types::PyDict;

#[pyo3(name = "Bar")]
#[pyclass(extends = PyDict)]
struct Foo;

fn main() {}
