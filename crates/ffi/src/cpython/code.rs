//! `Include/cpython/code.h`: code objects.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a code object.
/// <https://docs.python.org/3/c-api/code.html#c.PyCode_Check>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyCode_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCode_Type) }
}
