//! `Include/listobject.h`: lists.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a list or an instance of a subtype.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_Check>
#[inline]
pub unsafe fn PyList_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_LIST_SUBCLASS) }
}

/// Tests whether `op` is a list, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_CheckExact>
#[inline]
pub unsafe fn PyList_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyList_Type) }
}
