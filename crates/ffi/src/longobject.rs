//! `Include/longobject.h`: ints.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is an int or an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_Check>
#[inline]
pub unsafe fn PyLong_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_LONG_SUBCLASS) }
}

/// Tests whether `op` is an int, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_CheckExact>
#[inline]
pub unsafe fn PyLong_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyLong_Type) }
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Value of an int as a C int; -1 with `OverflowError` if it does not fit.
    /// <https://docs.python.org/3/c-api/long.html#c.PyLong_AsInt>
    pub fn PyLong_AsInt(obj: *mut PyObject) -> c_int;
}
