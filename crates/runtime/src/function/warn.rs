use std::ffi::CStr;

use crate::exceptions::PyUserWarning;
use crate::types::PyType;
use crate::{Bound, PyErr, PyResult, PyTypeInfo, Python};

/// Issues the warning of a function's `warn` option.
///
/// # Errors
/// If a filter turns the warning into an exception.
pub fn warn(category: &Bound<'_, PyType>, message: &'static CStr) -> PyResult<()> {
    PyErr::warn(category.py(), category.as_any(), message, 1)
}

/// As [`warn`], with the category `UserWarning`.
///
/// # Errors
/// If a filter turns the warning into an exception.
pub fn warn_user(py: Python<'_>, message: &'static CStr) -> PyResult<()> {
    warn(&PyUserWarning::type_object(py), message)
}
