#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

#[pyclass]
impl Foo {}

fn main() {}
