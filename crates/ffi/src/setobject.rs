//! `Include/setobject.h`: sets.

use crate::*;
use core::ffi::c_int;

/// Tests whether `ob` is a set or a frozenset, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyAnySet_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyAnySet_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { (PySet_CheckExact(ob) != 0 || PyFrozenSet_CheckExact(ob) != 0) as c_int }
}

/// Tests whether `ob` is a set, a frozenset or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyAnySet_Check>
#[inline]
pub unsafe fn PyAnySet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe {
        let tp = Py_TYPE(ob);
        let (set, frozen) = (&raw mut PySet_Type, &raw mut PyFrozenSet_Type);
        (tp == set
            || tp == frozen
            || PyType_IsSubtype(tp, set) != 0
            || PyType_IsSubtype(tp, frozen) != 0) as c_int
    }
}

/// Tests whether `ob` is a set or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PySet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { PyObject_TypeCheck(ob, &raw mut PySet_Type) }
}

/// Tests whether `op` is a set, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_CheckExact>
#[inline]
pub unsafe fn PySet_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySet_Type) }
}

/// Tests whether `ob` is a frozenset or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyFrozenSet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { PyObject_TypeCheck(ob, &raw mut PyFrozenSet_Type) }
}

/// Tests whether `ob` is a frozenset, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyFrozenSet_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { Py_IS_TYPE(ob, &raw mut PyFrozenSet_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPySet_Check"]
    pub fn PySet_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyFrozenSet_Check"]
    pub fn PyFrozenSet_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyFrozenSet_CheckExact"]
    pub fn PyFrozenSet_CheckExact(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyAnySet_CheckExact"]
    pub fn PyAnySet_CheckExact(op: *mut PyObject) -> c_int;
}
