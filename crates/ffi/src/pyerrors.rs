//! `Include/pyerrors.h`: exceptions.

use crate::*;
use core::ffi::c_int;

/// Tests whether `x` is a class derived from `BaseException`.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyExceptionClass_Check>
#[inline]
pub unsafe fn PyExceptionClass_Check(x: *mut PyObject) -> c_int {
    // SAFETY: x points to an object; a type may be read as such.
    unsafe {
        (PyType_Check(x) != 0 && PyType_FastSubclass(x.cast(), Py_TPFLAGS_BASE_EXC_SUBCLASS) != 0)
            as c_int
    }
}

/// Tests whether `x` is an exception.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyExceptionInstance_Check>
#[inline]
pub unsafe fn PyExceptionInstance_Check(x: *mut PyObject) -> c_int {
    // SAFETY: x points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(x), Py_TPFLAGS_BASE_EXC_SUBCLASS) }
}

/// Class of an exception. Borrowed reference.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyExceptionInstance_Class(x: *mut PyObject) -> *mut PyObject {
    // SAFETY: x points to an object.
    unsafe { Py_TYPE(x).cast() }
}

/// Raises `SystemError` for a bad internal call, with the place of the C macro replaced by ours.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyErr_BadInternalCall>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyErr_BadInternalCall() {
    // SAFETY: the file name is NUL-terminated.
    unsafe { _PyErr_BadInternalCall(c"<pyrope>".as_ptr(), 0) }
}

extern_libpython! {
    #[cfg(not(PyPy))]
    fn _PyErr_BadInternalCall(filename: *const core::ffi::c_char, lineno: c_int);
}
