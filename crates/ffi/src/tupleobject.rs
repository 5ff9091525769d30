//! `Include/tupleobject.h`: tuples.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a tuple or an instance of a subtype.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Check>
#[inline]
pub unsafe fn PyTuple_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_TUPLE_SUBCLASS) }
}

/// Tests whether `op` is a tuple, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_CheckExact>
#[inline]
pub unsafe fn PyTuple_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyTuple_Type) }
}
