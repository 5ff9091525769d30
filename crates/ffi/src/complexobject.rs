//! `Include/complexobject.h`: complex numbers.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a complex number or an instance of a subtype.
/// <https://docs.python.org/3/c-api/complex.html#c.PyComplex_Check>
#[inline]
pub unsafe fn PyComplex_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyComplex_Type) }
}

/// Tests whether `op` is a complex number, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/complex.html#c.PyComplex_CheckExact>
#[inline]
pub unsafe fn PyComplex_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyComplex_Type) }
}
