//! `Include/objimpl.h`: allocation of objects and the garbage collector.

use crate::*;
use core::ffi::c_int;

/// Allocates an object and initialises its head; NULL with `MemoryError` on failure. New reference.
/// <https://docs.python.org/3/c-api/allocation.html#c.PyObject_New>
#[inline]
pub unsafe fn PyObject_New<T>(typeobj: *mut PyTypeObject) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_New(typeobj).cast() }
}

/// Allocates an object of `n` items and initialises its head. New reference.
/// <https://docs.python.org/3/c-api/allocation.html#c.PyObject_NewVar>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline]
pub unsafe fn PyObject_NewVar<T>(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_NewVar(typeobj, n).cast() }
}

/// Like [`PyObject_New`], for a type with the GC flag; not tracked yet. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_New>
#[inline]
pub unsafe fn PyObject_GC_New<T>(typeobj: *mut PyTypeObject) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_GC_New(typeobj).cast() }
}

/// Like [`PyObject_NewVar`], for a type with the GC flag; not tracked yet. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_NewVar>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline]
pub unsafe fn PyObject_GC_NewVar<T>(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_GC_NewVar(typeobj, n).cast() }
}

/// Resizes an untracked object from `PyObject_GC_NewVar`. Steals `op`. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_Resize>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline]
pub unsafe fn PyObject_GC_Resize<T>(op: *mut PyObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: op is of variable size.
    unsafe { _PyObject_GC_Resize(op.cast(), n).cast() }
}

/// Tests whether instances of the type have a GC head.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyType_IS_GC>
#[inline]
pub unsafe fn PyType_IS_GC(t: *mut PyTypeObject) -> c_int {
    // SAFETY: t points to a type.
    unsafe { PyType_HasFeature(t, Py_TPFLAGS_HAVE_GC) }
}

extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPyObject_New")]
    fn _PyObject_New(typeobj: *mut PyTypeObject) -> *mut PyObject;
    #[cfg_attr(PyPy, link_name = "_PyPyObject_GC_New")]
    fn _PyObject_GC_New(typeobj: *mut PyTypeObject) -> *mut PyObject;
}

#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPyObject_NewVar")]
    fn _PyObject_NewVar(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut PyVarObject;
    #[cfg_attr(PyPy, link_name = "_PyPyObject_GC_NewVar")]
    fn _PyObject_GC_NewVar(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut PyVarObject;
    fn _PyObject_GC_Resize(op: *mut PyVarObject, n: Py_ssize_t) -> *mut PyVarObject;
}
