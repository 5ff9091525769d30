//! Declarations of `Include/cpython/memoryobject.h`.

use crate::*;

// ffi-gen: begin

/// `PyMemoryViewObject` of `cpython/memoryobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyMemoryViewObject {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(PyPy))]
    /// `mbuf`.
    pub mbuf: *mut c_void,
    #[cfg(not(PyPy))]
    /// `hash`.
    pub hash: Py_hash_t,
    #[cfg(not(PyPy))]
    /// `flags`.
    pub flags: c_int,
    #[cfg(not(PyPy))]
    /// `exports`.
    pub exports: Py_ssize_t,
    /// `view`.
    pub view: Py_buffer,
    #[cfg(not(PyPy))]
    /// `weakreflist`.
    pub weakreflist: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `ob_array`.
    pub ob_array: [Py_ssize_t; 1],
}

// ffi-gen: end
