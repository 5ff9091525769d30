//! Types of C's library are those of the crate `libc`: what a program has from there can be passed.

use std::ffi::c_int;

use pyo3_ffi::{printfunc, PyObject, Py_ssize_t};

#[test]
fn files_are_those_of_libc() {
    type WithLibc = unsafe extern "C" fn(*mut PyObject, *mut libc::FILE, c_int) -> c_int;
    let ours: Option<printfunc> = None;
    let theirs: Option<WithLibc> = ours;
    assert!(theirs.is_none());
}

/// Compiles; to be called it needs an interpreter.
#[allow(dead_code, reason = "its types are the test")]
unsafe fn wide_characters_are_those_of_libc(
    text: *mut PyObject,
    buffer: *mut libc::wchar_t,
) -> Py_ssize_t {
    // SAFETY: never called.
    unsafe { pyo3_ffi::PyUnicode_AsWideChar(text, buffer, 0) }
}
