// `Include/cpython/frameobject.h`: frames.

/// Tests whether `op` is a frame.
/// <https://docs.python.org/3/c-api/frame.html#c.PyFrame_Check>
#[inline]
pub unsafe fn PyFrame_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFrame_Type) }
}

/// Tests whether `op` is a proxy for the locals of a frame.
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyFrameLocalsProxy_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFrameLocalsProxy_Type) }
}

extern_libpython! {
    /// Pushes a block of a frame, before 3.11.
    pub fn PyFrame_BlockSetup(f: *mut PyFrameObject, _type: c_int, handler: c_int, level: c_int);
}

// ffi-gen: begin

/// `PyFrameState` of `cpython/frameobject.h`.
#[cfg(all(Py_3_10, not(Py_3_11)))]
pub type PyFrameState = c_schar;

/// `PyTryBlock` of `cpython/frameobject.h`.
#[cfg(not(Py_3_11))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyTryBlock {
    /// `b_type`.
    pub b_type: c_int,
    /// `b_handler`.
    pub b_handler: c_int,
    /// `b_level`.
    pub b_level: c_int,
}

/// `PyFrameObject` of `cpython/frameobject.h`.
#[cfg(any(PyPy, not(Py_3_11)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyFrameObject {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    /// `f_back`.
    pub f_back: *mut PyFrameObject,
    /// `f_code`.
    pub f_code: *mut PyCodeObject,
    #[cfg(not(PyPy))]
    /// `f_builtins`.
    pub f_builtins: *mut PyObject,
    /// `f_globals`.
    pub f_globals: *mut PyObject,
    /// `f_locals`.
    pub f_locals: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `f_valuestack`.
    pub f_valuestack: *mut *mut PyObject,
    #[cfg(not(Py_3_10))]
    /// `f_stacktop`.
    pub f_stacktop: *mut *mut PyObject,
    #[cfg(not(PyPy))]
    /// `f_trace`.
    pub f_trace: *mut PyObject,
    #[cfg(all(Py_3_10, not(PyPy)))]
    /// `f_stackdepth`.
    pub f_stackdepth: c_int,
    #[cfg(not(PyPy))]
    /// `f_trace_lines`.
    pub f_trace_lines: c_char,
    #[cfg(not(PyPy))]
    /// `f_trace_opcodes`.
    pub f_trace_opcodes: c_char,
    #[cfg(not(PyPy))]
    /// `f_gen`.
    pub f_gen: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `f_lasti`.
    pub f_lasti: c_int,
    /// `f_lineno`.
    pub f_lineno: c_int,
    #[cfg(not(PyPy))]
    /// `f_iblock`.
    pub f_iblock: c_int,
    #[cfg(not(Py_3_10))]
    /// `f_executing`.
    pub f_executing: c_char,
    #[cfg(all(Py_3_10, not(PyPy)))]
    /// `f_state`.
    pub f_state: PyFrameState,
    #[cfg(not(PyPy))]
    /// `f_blockstack`.
    pub f_blockstack: [PyTryBlock; 20],
    #[cfg(not(PyPy))]
    /// `f_localsplus`.
    pub f_localsplus: [*mut PyObject; 1],
}

/// `PyFrameLocalsProxyObject` of `cpython/frameobject.h`.
#[cfg(Py_3_13)]
#[repr(C)]
#[derive(Debug)]
pub struct PyFrameLocalsProxyObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `frame`.
    pub frame: *mut PyFrameObject,
}

#[cfg(not(GraalPy))]
extern_libpython! {
    /// A frame. New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_New)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_New")]
    pub fn PyFrame_New(arg1: *mut PyThreadState, arg2: *mut PyCodeObject, arg3: *mut PyObject, arg4: *mut PyObject) -> *mut PyFrameObject;
}

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_LocalsToFast)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_LocalsToFast")]
    pub fn PyFrame_LocalsToFast(arg1: *mut PyFrameObject, arg2: c_int);
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_FastToLocalsWithError)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_FastToLocalsWithError")]
    pub fn PyFrame_FastToLocalsWithError(f: *mut PyFrameObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_FastToLocals)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_FastToLocals")]
    pub fn PyFrame_FastToLocals(arg1: *mut PyFrameObject);
}

#[cfg(not(Py_3_11))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_BlockPop)
    pub fn PyFrame_BlockPop(arg1: *mut PyFrameObject) -> *mut PyTryBlock;
}

// ffi-gen: end
