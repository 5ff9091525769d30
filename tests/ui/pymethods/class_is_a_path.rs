#![allow(unused)]

use pyrope::prelude::*;

#[pymethods]
impl (i32, i32) {
    fn f(&self) {}
}

fn main() {}
