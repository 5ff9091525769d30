//! `Include/bytearrayobject.h`: bytearrays.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a bytearray or an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Check>
#[inline]
pub unsafe fn PyByteArray_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyByteArray_Type) }
}

/// Tests whether `op` is a bytearray, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_CheckExact>
#[inline]
pub unsafe fn PyByteArray_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyByteArray_Type) }
}
