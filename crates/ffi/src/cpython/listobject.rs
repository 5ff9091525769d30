//! `Include/cpython/listobject.h`: unchecked access to lists.

use crate::*;

/// Item of a list without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_GET_ITEM>
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyList_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a list with more than i items.
    unsafe { *(*op.cast::<PyListObject>()).ob_item.offset(i) }
}

/// Sets an item of a new list without dropping the old one. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_SET_ITEM>
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyList_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a list with more than i items.
    unsafe { *(*op.cast::<PyListObject>()).ob_item.offset(i) = v }
}

/// Length of a list without checks.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_GET_SIZE>
#[cfg(not(any(PyPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyList_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a list.
    unsafe { Py_SIZE(op) }
}
