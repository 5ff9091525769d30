//! Declarations of `Include/pymem.h`.

use crate::*;

// ffi-gen: begin

extern_libpython! {
    /// `PyMem_Malloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_Malloc")]
    pub fn PyMem_Malloc(size: size_t) -> *mut c_void;
    /// `PyMem_Calloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_Calloc")]
    pub fn PyMem_Calloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    /// `PyMem_Realloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_Realloc")]
    pub fn PyMem_Realloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    /// `PyMem_Free` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_Free")]
    pub fn PyMem_Free(ptr: *mut c_void);
}

#[cfg(any(Py_3_13, not(Py_LIMITED_API)))]
extern_libpython! {
    /// `PyMem_RawMalloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawMalloc")]
    pub fn PyMem_RawMalloc(size: size_t) -> *mut c_void;
    /// `PyMem_RawCalloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawCalloc")]
    pub fn PyMem_RawCalloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    /// `PyMem_RawRealloc` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawRealloc")]
    pub fn PyMem_RawRealloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    /// `PyMem_RawFree` of `pymem.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawFree")]
    pub fn PyMem_RawFree(ptr: *mut c_void);
}

// ffi-gen: end
