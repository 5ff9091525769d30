#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
enum Foo {}

fn main() {}
