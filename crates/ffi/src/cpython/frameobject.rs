//! `Include/cpython/frameobject.h`: frames.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a frame.
/// <https://docs.python.org/3/c-api/frame.html#c.PyFrame_Check>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyFrame_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFrame_Type) }
}

/// Tests whether `op` is a proxy for the locals of a frame.
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyFrameLocalsProxy_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFrameLocalsProxy_Type) }
}
