#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods(frozen)]
impl Foo {}

fn main() {}
