//! Declarations of `Include/fileutils.h`.

use crate::*;

// ffi-gen: begin

extern_libpython! {
    /// `Py_DecodeLocale` of `fileutils.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_DecodeLocale")]
    pub fn Py_DecodeLocale(arg1: *const c_char, size: *mut Py_ssize_t) -> *mut wchar_t;
    /// `Py_EncodeLocale` of `fileutils.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_EncodeLocale")]
    pub fn Py_EncodeLocale(text: *const wchar_t, error_pos: *mut Py_ssize_t) -> *mut c_char;
}

// ffi-gen: end
