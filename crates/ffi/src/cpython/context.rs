//! `Include/cpython/context.h`: context variables.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a context.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContext_CheckExact>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyContext_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContext_Type) }
}

/// Tests whether `op` is a context variable.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_CheckExact>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyContextVar_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContextVar_Type) }
}

/// Tests whether `op` is a context token.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContextToken_CheckExact>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyContextToken_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContextToken_Type) }
}
