//! `Include/floatobject.h`: floats.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a float or an instance of a subtype.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_Check>
#[inline]
pub unsafe fn PyFloat_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyFloat_Type) }
}

/// Tests whether `op` is a float, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_CheckExact>
#[inline]
pub unsafe fn PyFloat_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFloat_Type) }
}
