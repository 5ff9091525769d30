#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<Foo>()
}

fn main() {}
