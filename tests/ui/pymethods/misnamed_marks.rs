#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[static_method]
    fn a() -> i32 {
        1
    }

    #[class_method]
    fn b(cls: &Bound<'_, pyrope::types::PyType>) {}

    #[class_attr]
    fn c() -> i32 {
        1
    }

    #[property]
    fn d(&self) -> i32 {
        1
    }

    #[args(x = 1)]
    fn e(&self, x: i32) {}

    #[signature(x = 1)]
    fn f(&self, x: i32) {}

    #[name = "h"]
    fn g(&self) {}
}

fn main() {}
