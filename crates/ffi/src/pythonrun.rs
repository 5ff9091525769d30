//! `Include/pythonrun.h`: running and compiling source code.

use crate::*;
use core::ffi::{c_char, c_int};

/// Compiles source code. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileString>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn Py_CompileString(string: *const c_char, p: *const c_char, s: c_int) -> *mut PyObject {
    // SAFETY: same contract; no flags, the interpreter's optimisation level.
    unsafe { Py_CompileStringExFlags(string, p, s, core::ptr::null_mut(), -1) }
}

/// Compiles source code with flags. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileStringFlags>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn Py_CompileStringFlags(
    string: *const c_char,
    p: *const c_char,
    s: c_int,
    f: *mut PyCompilerFlags,
) -> *mut PyObject {
    // SAFETY: same contract, the interpreter's optimisation level.
    unsafe { Py_CompileStringExFlags(string, p, s, f, -1) }
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
extern_libpython! {
    /// Compiles source code. New reference.
    #[cfg_attr(PyPy, link_name = "PyPy_CompileString")]
    pub fn Py_CompileString(string: *const c_char, p: *const c_char, s: c_int) -> *mut PyObject;
    /// Compiles source code with flags. New reference.
    #[cfg(not(Py_LIMITED_API))]
    #[cfg_attr(PyPy, link_name = "PyPy_CompileStringFlags")]
    pub fn Py_CompileStringFlags(
        string: *const c_char,
        p: *const c_char,
        s: c_int,
        f: *mut PyCompilerFlags,
    ) -> *mut PyObject;
}
