use std::ffi::CStr;

use crate::{PyErr, PyResult, PyTypeInfo, Python};

/// Issues the warning of a function's `warn` option.
///
/// # Errors
/// If a filter turns the warning into an exception.
pub fn warn<Category: PyTypeInfo>(py: Python<'_>, message: &'static CStr) -> PyResult<()> {
    PyErr::warn(py, Category::type_object(py).as_any(), message, 1)
}

/// As [`warn`], with the category `UserWarning`.
///
/// # Errors
/// If a filter turns the warning into an exception.
pub fn warn_user(py: Python<'_>, message: &'static CStr) -> PyResult<()> {
    warn::<crate::exceptions::PyUserWarning>(py, message)
}
