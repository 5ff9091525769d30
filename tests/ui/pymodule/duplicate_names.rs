#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    use pyrope::prelude::*;

    #[pyfunction]
    fn first() {}

    #[pyfunction]
    #[pyo3(name = "first")]
    fn second() {}

    #[pyclass(name = "second")]
    struct Third;

    #[pyclass(name = "second")]
    struct Fourth;

    #[pymodule_export]
    #[pyo3(name = "first")]
    const LIMIT: i32 = 1;

    // Only one of them is there.
    #[cfg(any())]
    #[pyfunction(name = "second")]
    fn fifth() {}
}

fn main() {}
