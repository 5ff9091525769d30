#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

fn f(object: &Bound<'_, PyAny>) -> PyResult<Foo> {
    object.extract()
}

fn main() {}
