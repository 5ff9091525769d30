//! `Include/unicodeobject.h`: strings.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a str or an instance of a subtype.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyUnicode_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_UNICODE_SUBCLASS) }
}

/// Tests whether `op` is a str, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyUnicode_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyUnicode_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPyUnicode_Check"]
    pub fn PyUnicode_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyUnicode_CheckExact"]
    pub fn PyUnicode_CheckExact(op: *mut PyObject) -> c_int;
}

/// What decoders put in place of undecodable bytes.
pub const Py_UNICODE_REPLACEMENT_CHARACTER: Py_UCS4 = 0xFFFD;
