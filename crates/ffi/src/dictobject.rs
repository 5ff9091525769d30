//! `Include/dictobject.h`: dicts and their views.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a dict or an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyDict_Check>
#[inline]
pub unsafe fn PyDict_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_DICT_SUBCLASS) }
}

/// Tests whether `op` is a dict, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyDict_CheckExact>
#[inline]
pub unsafe fn PyDict_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyDict_Type) }
}

/// Tests whether `op` is a view of keys or an instance of a subtype.
#[inline]
pub unsafe fn PyDictKeys_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictKeys_Type) }
}

/// Tests whether `op` is a view of values or an instance of a subtype.
#[inline]
pub unsafe fn PyDictValues_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictValues_Type) }
}

/// Tests whether `op` is a view of items or an instance of a subtype.
#[inline]
pub unsafe fn PyDictItems_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictItems_Type) }
}

/// Tests whether `op` is a view of keys or of items.
#[inline]
pub unsafe fn PyDictViewSet_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { (PyDictKeys_Check(op) != 0 || PyDictItems_Check(op) != 0) as c_int }
}
