#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

#[pyfunction]
fn f() {}

fn main() {
    pyrope::append_to_inittab!(Foo);
    pyrope::append_to_inittab!(f);
}
