// Declarations of `Include/cpython/pyframe.h`.

// ffi-gen: begin

/// `PyUnstable_EXECUTABLE_KIND_SKIP` of `cpython/pyframe.h`.
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_SKIP: c_int = 0;

/// `PyUnstable_EXECUTABLE_KIND_PY_FUNCTION` of `cpython/pyframe.h`.
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_PY_FUNCTION: c_int = 1;

/// `PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION` of `cpython/pyframe.h`.
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION: c_int = 3;

/// `PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR` of `cpython/pyframe.h`.
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR: c_int = 4;

/// `PyUnstable_EXECUTABLE_KINDS` of `cpython/pyframe.h`.
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KINDS: c_int = 5;

extern_libpython! {
    /// The type of `Frame` objects. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_Type)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_Type")]
    pub static mut PyFrame_Type: PyTypeObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// The type of `FrameLocalsProxy` objects.
    pub static mut PyFrameLocalsProxy_Type: PyTypeObject;
    /// `PyUnstable_ExecutableKinds` of `cpython/pyframe.h`.
    pub static PyUnstable_ExecutableKinds: [*const PyTypeObject; 6];
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// The calling frame, or NULL. New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetBack)
    pub fn PyFrame_GetBack(frame: *mut PyFrameObject) -> *mut PyFrameObject;
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetLocals)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetLocals")]
    pub fn PyFrame_GetLocals(frame: *mut PyFrameObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetGlobals)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetGlobals")]
    pub fn PyFrame_GetGlobals(frame: *mut PyFrameObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetBuiltins)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetBuiltins")]
    pub fn PyFrame_GetBuiltins(frame: *mut PyFrameObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetGenerator)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetGenerator")]
    pub fn PyFrame_GetGenerator(frame: *mut PyFrameObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetLasti)
    #[cfg_attr(PyPy, link_name = "PyPyFrame_GetLasti")]
    pub fn PyFrame_GetLasti(frame: *mut PyFrameObject) -> c_int;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetVar)
    pub fn PyFrame_GetVar(frame: *mut PyFrameObject, name: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_GetVarString)
    pub fn PyFrame_GetVarString(frame: *mut PyFrameObject, name: *mut c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/frame.html#c.PyUnstable_InterpreterFrame_GetCode)
    pub fn PyUnstable_InterpreterFrame_GetCode(frame: *mut _PyInterpreterFrame) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyUnstable_InterpreterFrame_GetLasti)
    pub fn PyUnstable_InterpreterFrame_GetLasti(frame: *mut _PyInterpreterFrame) -> c_int;
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyUnstable_InterpreterFrame_GetLine)
    pub fn PyUnstable_InterpreterFrame_GetLine(frame: *mut _PyInterpreterFrame) -> c_int;
}

// ffi-gen: end
