//! `Include/bytesobject.h`: bytes.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a bytes object or an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Check>
#[inline]
pub unsafe fn PyBytes_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_BYTES_SUBCLASS) }
}

/// Tests whether `op` is a bytes object, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_CheckExact>
#[inline]
pub unsafe fn PyBytes_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyBytes_Type) }
}
