// `Include/traceback.h`: tracebacks.

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

// ffi-gen: begin

extern_libpython! {
    /// Adds a frame to the traceback of the pending exception; 0, or -1.
    #[cfg_attr(PyPy, link_name = "PyPyTraceBack_Here")]
    pub fn PyTraceBack_Here(arg1: *mut PyFrameObject) -> c_int;
    /// Prints a traceback to a file; 0, or -1 with an exception.
    #[cfg_attr(PyPy, link_name = "PyPyTraceBack_Print")]
    pub fn PyTraceBack_Print(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// The type of `TraceBack` objects.
    #[cfg_attr(PyPy, link_name = "PyPyTraceBack_Type")]
    pub static mut PyTraceBack_Type: PyTypeObject;
}

// ffi-gen: end
