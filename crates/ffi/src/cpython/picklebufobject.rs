//! Declarations of `Include/cpython/picklebufobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// `PyPickleBuffer_Type` of `cpython/picklebufobject.h`.
    pub static mut PyPickleBuffer_Type: PyTypeObject;
    /// New reference.
    pub fn PyPickleBuffer_FromObject(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyPickleBuffer_GetBuffer` of `cpython/picklebufobject.h`.
    pub fn PyPickleBuffer_GetBuffer(arg1: *mut PyObject) -> *const Py_buffer;
    /// `PyPickleBuffer_Release` of `cpython/picklebufobject.h`.
    pub fn PyPickleBuffer_Release(arg1: *mut PyObject) -> c_int;
}

// ffi-gen: end
