//! `Include/cpython/tupleobject.h`: unchecked access to tuples.

use crate::*;

/// Item of a tuple without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GET_ITEM>
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyTuple_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a tuple with more than i items.
    unsafe {
        *(&raw const (*op.cast::<PyTupleObject>()).ob_item)
            .cast::<*mut PyObject>()
            .offset(i)
    }
}

/// Sets an item of a new tuple without dropping the old one. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_SET_ITEM>
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyTuple_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a tuple with more than i items.
    unsafe {
        *(&raw mut (*op.cast::<PyTupleObject>()).ob_item)
            .cast::<*mut PyObject>()
            .offset(i) = v;
    }
}

/// Length of a tuple without checks.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GET_SIZE>
#[cfg(not(any(PyPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyTuple_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a tuple.
    unsafe { Py_SIZE(op) }
}
