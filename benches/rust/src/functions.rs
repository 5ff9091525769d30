//! Plain functions: ways to receive arguments, and ways to give a result.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

#[pyfunction]
pub(crate) fn nothing() {}

#[pyfunction]
pub(crate) fn ints(a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

#[pyfunction]
pub(crate) fn floats(a: f64, b: f64) -> f64 {
    a + b
}

#[pyfunction]
pub(crate) fn text(text: &str) -> usize {
    text.len()
}

#[pyfunction]
pub(crate) fn bytes_in(data: &[u8]) -> usize {
    data.len()
}

#[pyfunction]
pub(crate) fn object(_object: &Bound<'_, PyAny>) {}

#[pyfunction]
pub(crate) fn boolean(flag: bool) -> bool {
    !flag
}

#[pyfunction]
#[pyo3(signature = (a, /))]
pub(crate) fn one(a: i64) -> i64 {
    a.wrapping_add(1)
}

#[pyfunction]
#[pyo3(signature = (a = None))]
pub(crate) fn optional(a: Option<i64>) -> Option<i64> {
    a
}

#[pyfunction]
pub(crate) fn keywords(a: i64, b: i64, c: i64) -> i64 {
    a.wrapping_add(b).wrapping_add(c)
}

#[pyfunction]
#[pyo3(signature = (a, *, b, c = 3))]
pub(crate) fn keyword_only(a: i64, b: i64, c: i64) -> i64 {
    a.wrapping_add(b).wrapping_add(c)
}

#[pyfunction]
#[pyo3(signature = (a, b = 2, c = 3))]
pub(crate) fn defaults(a: i64, b: i64, c: i64) -> i64 {
    a.wrapping_add(b).wrapping_add(c)
}

#[pyfunction]
#[pyo3(signature = (*args))]
pub(crate) fn varargs(args: &Bound<'_, PyTuple>) -> usize {
    args.len()
}

#[pyfunction]
#[pyo3(signature = (**kwargs))]
pub(crate) fn varkeywords(kwargs: Option<&Bound<'_, PyDict>>) -> usize {
    kwargs.map_or(0, |kwargs| kwargs.len())
}

#[pyfunction]
#[pyo3(signature = (a, *args, **kwargs))]
pub(crate) fn mixed(
    a: i64,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> usize {
    a as usize + args.len() + kwargs.map_or(0, |kwargs| kwargs.len())
}

#[pyfunction]
pub(crate) fn str_out() -> &'static str {
    "a short text"
}

#[pyfunction]
pub(crate) fn bytes_out() -> &'static [u8] {
    b"a few bytes"
}
