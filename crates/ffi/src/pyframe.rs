// Declarations of `Include/pyframe.h`.

// ffi-gen: begin

#[cfg(any(Py_3_9, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Line that a frame executes. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetLineNumber)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetLineNumber")]
    pub fn PyFrame_GetLineNumber(arg1: *mut PyFrameObject) -> c_int;
}

#[cfg(all(Py_3_9, not(GraalPy)))]
extern_libpython! {
    /// Code of a frame. New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetCode)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetCode")]
    pub fn PyFrame_GetCode(frame: *mut PyFrameObject) -> *mut PyCodeObject;
}

// ffi-gen: end
