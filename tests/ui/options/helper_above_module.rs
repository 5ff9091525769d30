#![allow(unused)]

use pyrope::prelude::*;

#[pyo3(name = "other")]
#[pymodule]
#[doc = concat!("A ", "module.")]
mod m {
    #[pymodule_export]
    const X: i32 = 1;
}

fn main() {}
