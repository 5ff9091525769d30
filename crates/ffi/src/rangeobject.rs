//! `Include/rangeobject.h`: ranges.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a range.
#[inline]
pub unsafe fn PyRange_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyRange_Type) }
}
