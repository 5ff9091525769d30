//! `Include/cpython/bytesobject.h`: unchecked access to bytes.

use crate::*;
use core::ffi::c_char;

/// The bytes of a bytes object, NUL-terminated; owned by the object.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_AS_STRING>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyBytes_AS_STRING(op: *mut PyObject) -> *const c_char {
    #[cfg(not(any(PyPy, GraalPy)))]
    // SAFETY: op is a bytes object.
    return unsafe { (&raw const (*op.cast::<PyBytesObject>()).ob_sval).cast() };
    #[cfg(any(PyPy, GraalPy))]
    // SAFETY: op is a bytes object.
    return unsafe { PyBytes_AsString(op) };
}

/// Length of a bytes object without checks.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_GET_SIZE>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyBytes_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a bytes object.
    unsafe { Py_SIZE(op) }
}
