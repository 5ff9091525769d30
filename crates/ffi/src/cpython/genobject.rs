//! `Include/cpython/genobject.h`: generators and coroutines.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a generator or an instance of a subtype.
/// <https://docs.python.org/3/c-api/gen.html#c.PyGen_Check>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyGen_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyGen_Type) }
}

/// Tests whether `op` is a generator, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/gen.html#c.PyGen_CheckExact>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyGen_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyGen_Type) }
}

/// Tests whether `op` is a coroutine.
/// <https://docs.python.org/3/c-api/coro.html#c.PyCoro_CheckExact>
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyCoro_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCoro_Type) }
}

/// Tests whether `op` is an asynchronous generator.
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyAsyncGen_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyAsyncGen_Type) }
}
