//! `Include/cpython/cellobject.h`: cells.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a cell.
/// <https://docs.python.org/3/c-api/cell.html#c.PyCell_Check>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyCell_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCell_Type) }
}
