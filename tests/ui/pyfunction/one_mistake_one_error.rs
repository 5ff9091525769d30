#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction(nmae = "x")]
fn f(x: i32) -> i32 {
    x
}

#[pymodule]
mod m {
    #[pymodule_export]
    use super::f;
}

fn main() {}
