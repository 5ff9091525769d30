//! Declarations of `Include/pystrcmp.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyOS_mystrnicmp` of `pystrcmp.h`.
    pub fn PyOS_mystrnicmp(arg1: *const c_char, arg2: *const c_char, arg3: Py_ssize_t) -> c_int;
    /// `PyOS_mystricmp` of `pystrcmp.h`.
    pub fn PyOS_mystricmp(arg1: *const c_char, arg2: *const c_char) -> c_int;
}

// ffi-gen: end
