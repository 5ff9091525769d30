//! `#[derive(IntoPyObject)]`.

use crate::conversion::IntoPyObject;
use crate::object::Bound;
use crate::types::{PyAnyMethods, PyDict, PyTuple};
use crate::{PyAny, PyResult, Python};

/// Adds a field to the dictionary that a struct becomes.
///
/// # Errors
/// If the key cannot be converted or hashed, or memory runs out.
pub fn dict_field<'py, K: IntoPyObject<'py>>(
    dict: &Bound<'py, PyDict>,
    key: K,
    value: Bound<'py, PyAny>,
) -> PyResult<()> {
    dict.as_any().set_item(key, value)
}

/// The tuple that a tuple struct becomes.
///
/// # Errors
/// If memory runs out.
pub fn tuple_of<'py, const N: usize>(
    py: Python<'py>,
    fields: [Bound<'py, PyAny>; N],
) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, fields)
}
