//! `Include/tupleobject.h`: tuples.

use crate::*;

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

// ffi-gen: begin

extern_libpython! {
    /// `PyTuple_Type` of `tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Type")]
    pub static mut PyTuple_Type: PyTypeObject;
    /// `PyTupleIter_Type` of `tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTupleIter_Type")]
    pub static mut PyTupleIter_Type: PyTypeObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_New")]
    pub fn PyTuple_New(size: Py_ssize_t) -> *mut PyObject;
    /// `PyTuple_Size` of `tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Size")]
    pub fn PyTuple_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetItem")]
    pub fn PyTuple_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    /// `PyTuple_SetItem` of `tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_SetItem")]
    pub fn PyTuple_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetSlice")]
    pub fn PyTuple_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Pack")]
    pub fn PyTuple_Pack(arg1: Py_ssize_t, ...) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyTuple_ClearFreeList` of `tupleobject.h`.
    pub fn PyTuple_ClearFreeList() -> c_int;
}

// ffi-gen: end
