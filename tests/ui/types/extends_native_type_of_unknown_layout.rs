#![allow(unused)]

use pyrope::prelude::*;
use pyrope::types::{PyMappingProxy, PyString};

#[pyclass(extends = PyMappingProxy)]
struct Foo;

#[pyclass(extends = PyString)]
struct Bar;

fn main() {}
