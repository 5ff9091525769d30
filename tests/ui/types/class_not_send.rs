#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo {
    x: std::rc::Rc<i32>,
}

fn main() {}
