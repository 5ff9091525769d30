//! What is deprecated compiles, and the compiler warns of it where the user wrote it.

#![deny(deprecated)]
#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base)]
struct Tuple;

#[pymethods]
impl Tuple {
    #[new]
    fn new() -> (Self, Base) {
        (Tuple, Base)
    }
}

#[pyclass(extends = Base)]
struct Fallible;

#[pymethods]
impl Fallible {
    #[new]
    fn new() -> PyResult<(Self, Base)> {
        Ok((Fallible, Base))
    }
}

#[pyclass(skip_from_py_object)]
#[derive(Clone)]
struct Skipping;

#[pymodule]
fn old(m: &Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(m)]
    fn inner() {}
    Ok(())
}

fn main() {}
