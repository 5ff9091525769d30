//! `Include/structseq.h`: named tuples made in C.

use crate::*;

/// Item of a struct sequence, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_GET_ITEM>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_GET_ITEM(op, i) }
}

/// Sets an item of a new struct sequence. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_SET_ITEM>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_SET_ITEM(op, i, v) }
}
