#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f() {}

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_function(wrap_pyfunction!(f, m))
}

fn main() {}
