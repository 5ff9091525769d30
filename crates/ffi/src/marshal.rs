//! Declarations of `Include/marshal.h`.

use crate::*;

// ffi-gen: begin

/// `Py_MARSHAL_VERSION` of `marshal.h`.
#[cfg(all(Py_3_14, not(any(Py_3_15, Py_LIMITED_API, GraalPy))))]
pub const Py_MARSHAL_VERSION: c_int = 5;

/// `Py_MARSHAL_VERSION` of `marshal.h`.
#[cfg(all(
    any(not(any(Py_LIMITED_API, Py_3_14)), all(Py_LIMITED_API, not(Py_3_11))),
    not(any(PyPy, GraalPy))
))]
pub const Py_MARSHAL_VERSION: c_int = 4;

#[cfg(all(
    any(not(Py_LIMITED_API), all(Py_LIMITED_API, not(Py_3_11))),
    not(GraalPy)
))]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadObjectFromString")]
    pub fn PyMarshal_ReadObjectFromString(arg1: *const c_char, arg2: Py_ssize_t) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteObjectToString")]
    pub fn PyMarshal_WriteObjectToString(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    /// `PyMarshal_WriteLongToFile` of `cpython/marshal.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteLongToFile")]
    pub fn PyMarshal_WriteLongToFile(arg1: c_long, arg2: *mut FILE, arg3: c_int);
    /// `PyMarshal_WriteObjectToFile` of `cpython/marshal.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteObjectToFile")]
    pub fn PyMarshal_WriteObjectToFile(arg1: *mut PyObject, arg2: *mut FILE, arg3: c_int);
}

// ffi-gen: end
