#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    #[pymodule_export]
    const X: i32 = 1;
    #[pymodule_export]
    #[pyo3(name = "X")]
    const Y: i32 = 1;
}

fn main() {}
