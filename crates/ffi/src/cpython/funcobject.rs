//! `Include/cpython/funcobject.h`: functions written in Python.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a function written in Python.
/// <https://docs.python.org/3/c-api/function.html#c.PyFunction_Check>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyFunction_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFunction_Type) }
}

/// Code of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_CODE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_code }
}

/// Globals of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_GLOBALS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_globals }
}

/// `__module__` of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_MODULE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_module }
}

/// Defaults of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_DEFAULTS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_defaults }
}

/// Keyword defaults of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_KW_DEFAULTS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_kwdefaults }
}

/// Closure of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_CLOSURE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_closure }
}

/// Annotations of a function, without checks; may be NULL. Borrowed reference.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyFunction_GET_ANNOTATIONS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_annotations }
}

/// The function behind an object.
#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
pub unsafe fn _PyFunction_CAST(func: *mut PyObject) -> *mut PyFunctionObject {
    func.cast()
}
