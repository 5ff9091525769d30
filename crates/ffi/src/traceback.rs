//! `Include/traceback.h`: tracebacks.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a traceback.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyTraceBack_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyTraceBack_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPyTraceBack_Check"]
    pub fn PyTraceBack_Check(op: *mut PyObject) -> c_int;
}
