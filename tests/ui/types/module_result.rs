#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> i32 {
    1
}

fn main() {}
