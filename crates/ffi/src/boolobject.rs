//! `Include/boolobject.h`: `True` and `False`.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a bool.
/// <https://docs.python.org/3/c-api/bool.html#c.PyBool_Check>
#[inline]
pub unsafe fn PyBool_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyBool_Type) }
}

extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPy_TrueStruct")]
    static mut _Py_TrueStruct: PyLongObject;
    #[cfg_attr(PyPy, link_name = "_PyPy_FalseStruct")]
    static mut _Py_FalseStruct: PyLongObject;
}

/// The `True` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/bool.html#c.Py_True>
#[inline]
pub unsafe fn Py_True() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_TRUE) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return (&raw mut _Py_TrueStruct).cast();
}

/// The `False` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/bool.html#c.Py_False>
#[inline]
pub unsafe fn Py_False() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_FALSE) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return (&raw mut _Py_FalseStruct).cast();
}

/// Tests whether `x` is `True`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IsTrue>
#[inline]
pub unsafe fn Py_IsTrue(x: *mut PyObject) -> c_int {
    // SAFETY: the interpreter is initialised.
    (x == unsafe { Py_True() }) as c_int
}

/// Tests whether `x` is `False`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IsFalse>
#[inline]
pub unsafe fn Py_IsFalse(x: *mut PyObject) -> c_int {
    // SAFETY: the interpreter is initialised.
    (x == unsafe { Py_False() }) as c_int
}
