// Declarations of `Include/cpython/traceback.h`.

// ffi-gen: begin

/// `PyTracebackObject` of `cpython/traceback.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyTracebackObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `tb_next`.
    pub tb_next: *mut PyTracebackObject,
    /// `tb_frame`.
    pub tb_frame: *mut PyFrameObject,
    /// `tb_lasti`.
    pub tb_lasti: c_int,
    /// `tb_lineno`.
    pub tb_lineno: c_int,
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// `PyUnstable_DumpTraceback` of `cpython/traceback.h`.
    pub fn PyUnstable_DumpTraceback(fd: c_int, tstate: *mut PyThreadState) -> *const c_char;
    /// `PyUnstable_DumpTracebackThreads` of `cpython/traceback.h`.
    pub fn PyUnstable_DumpTracebackThreads(fd: c_int, interp: *mut PyInterpreterState, current_tstate: *mut PyThreadState, max_threads: Py_ssize_t) -> *const c_char;
}

// ffi-gen: end
