//! Declarations of `Include/cpython/critical_section.h`.

use crate::*;

// ffi-gen: begin

/// `PyCriticalSection` of `cpython/critical_section.h`.
#[cfg(all(Py_3_13, not(any(Py_3_15, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    _opaque: [u8; 0],
}

/// `PyCriticalSection2` of `cpython/critical_section.h`.
#[cfg(all(Py_3_13, not(any(Py_3_15, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    _opaque: [u8; 0],
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// `PyCriticalSection_BeginMutex` of `cpython/critical_section.h`.
    pub fn PyCriticalSection_BeginMutex(c: *mut PyCriticalSection, m: *mut PyMutex);
    /// `PyCriticalSection2_BeginMutex` of `cpython/critical_section.h`.
    pub fn PyCriticalSection2_BeginMutex(c: *mut PyCriticalSection2, m1: *mut PyMutex, m2: *mut PyMutex);
}

// ffi-gen: end
