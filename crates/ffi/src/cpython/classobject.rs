//! Declarations of `Include/cpython/classobject.h`.

use crate::*;

// ffi-gen: begin

/// `PyMethodObject` of `cpython/classobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyMethodObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `im_func`.
    pub im_func: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `im_self`.
    pub im_self: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `im_weakreflist`.
    pub im_weakreflist: *mut PyObject,
    #[cfg(all(Py_3_8, not(PyPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
}

/// `PyInstanceMethodObject` of `cpython/classobject.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyInstanceMethodObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `func`.
    pub func: *mut PyObject,
}

extern_libpython! {
    /// `PyMethod_Type` of `cpython/classobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Type")]
    pub static mut PyMethod_Type: PyTypeObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyMethod_New")]
    pub fn PyMethod_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Function")]
    pub fn PyMethod_Function(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Self")]
    pub fn PyMethod_Self(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyInstanceMethod_Type` of `cpython/classobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_Type")]
    pub static mut PyInstanceMethod_Type: PyTypeObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_New")]
    pub fn PyInstanceMethod_New(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_Function")]
    pub fn PyInstanceMethod_Function(arg1: *mut PyObject) -> *mut PyObject;
}

#[cfg(PyPy)]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_GET_FUNCTION")]
    pub fn PyInstanceMethod_GET_FUNCTION(arg0: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
