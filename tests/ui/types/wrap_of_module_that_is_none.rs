#![allow(unused)]

use pyrope::prelude::*;
use pyrope::wrap_pymodule;

#[pyclass]
struct Foo;

#[pyfunction]
fn f() {}

fn plain(m: &Bound<'_, PyModule>) {}

fn add(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_wrapped(wrap_pymodule!(Foo))?;
    m.add_wrapped(wrap_pymodule!(f))?;
    m.add_wrapped(wrap_pymodule!(plain))
}

fn main() {}
