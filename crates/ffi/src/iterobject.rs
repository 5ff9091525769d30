//! `Include/iterobject.h`: iterators.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is an iterator over a sequence.
/// <https://docs.python.org/3/c-api/iterator.html#c.PySeqIter_Check>
#[inline]
pub unsafe fn PySeqIter_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySeqIter_Type) }
}

/// Tests whether `op` is an iterator that calls.
/// <https://docs.python.org/3/c-api/iterator.html#c.PyCallIter_Check>
#[inline]
pub unsafe fn PyCallIter_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCallIter_Type) }
}
