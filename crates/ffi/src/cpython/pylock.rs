//! Declarations of `Include/cpython/pylock.h`.

use crate::*;

// ffi-gen: begin

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PyMutex_Lock` of `cpython/pylock.h`.
    pub fn PyMutex_Lock(m: *mut PyMutex);
    /// `PyMutex_Unlock` of `cpython/pylock.h`.
    pub fn PyMutex_Unlock(m: *mut PyMutex);
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// `PyMutex_IsLocked` of `cpython/pylock.h`.
    pub fn PyMutex_IsLocked(m: *mut PyMutex) -> c_int;
}

// ffi-gen: end
