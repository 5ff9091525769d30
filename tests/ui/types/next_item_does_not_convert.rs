#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    fn __next__(&mut self) -> Option<std::rc::Rc<i32>> {
        None
    }
}

fn main() {}
