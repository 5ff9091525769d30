#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass(extends = Thing)]
struct Foo;

fn main() {}
