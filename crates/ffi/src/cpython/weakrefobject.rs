//! Declarations of `Include/cpython/weakrefobject.h`.

use crate::*;

// ffi-gen: begin

/// `PyWeakReference` of `cpython/weakrefobject.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyWeakReference {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `wr_object`.
    pub wr_object: *mut PyObject,
    /// `wr_callback`.
    pub wr_callback: *mut PyObject,
    /// `hash`.
    pub hash: Py_hash_t,
    /// `wr_prev`.
    pub wr_prev: *mut PyWeakReference,
    /// `wr_next`.
    pub wr_next: *mut PyWeakReference,
    #[cfg(Py_3_11)]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
    #[cfg(Py_GIL_DISABLED)]
    /// `weakrefs_lock`.
    pub weakrefs_lock: *mut PyMutex,
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// `PyWeakref_IsDead` of `cpython/weakrefobject.h`.
    pub fn PyWeakref_IsDead(_ref: *mut PyObject) -> c_int;
}

#[cfg(PyPy)]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyWeakref_GET_OBJECT")]
    pub fn PyWeakref_GET_OBJECT(arg0: *mut c_void) -> *mut PyObject;
}

// ffi-gen: end
