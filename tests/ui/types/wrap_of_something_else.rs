#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Foo;

struct Plain;

#[pymodule]
fn inner(m: &Bound<'_, PyModule>) -> PyResult<()> {
    Ok(())
}

#[pymodule]
fn outer(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_function(wrap_pyfunction!(Foo, m)?)?;
    m.add_function(wrap_pyfunction!(Plain, m)?)?;
    m.add_function(wrap_pyfunction!(inner, m)?)
}

fn main() {}
