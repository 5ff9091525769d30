// Declarations of `Include/cpython/pyerrors.h`.

// ffi-gen: begin

/// `PyBaseExceptionObject` of `cpython/pyerrors.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyBaseExceptionObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `dict`.
    pub dict: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `notes`.
    pub notes: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `traceback`.
    pub traceback: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `context`.
    pub context: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `cause`.
    pub cause: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `suppress_context`.
    pub suppress_context: c_char,
}

/// `PyBaseExceptionGroupObject` of `cpython/pyerrors.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyBaseExceptionGroupObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `msg`.
    pub msg: *mut PyObject,
    /// `excs`.
    pub excs: *mut PyObject,
    #[cfg(Py_3_14)]
    /// `excs_str`.
    pub excs_str: *mut PyObject,
}

/// `PySyntaxErrorObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySyntaxErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `msg`.
    pub msg: *mut PyObject,
    /// `filename`.
    pub filename: *mut PyObject,
    /// `lineno`.
    pub lineno: *mut PyObject,
    /// `offset`.
    pub offset: *mut PyObject,
    #[cfg(Py_3_10)]
    /// `end_lineno`.
    pub end_lineno: *mut PyObject,
    #[cfg(Py_3_10)]
    /// `end_offset`.
    pub end_offset: *mut PyObject,
    /// `text`.
    pub text: *mut PyObject,
    /// `print_file_and_line`.
    pub print_file_and_line: *mut PyObject,
    #[cfg(Py_3_14)]
    /// `metadata`.
    pub metadata: *mut PyObject,
}

/// `PyImportErrorObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyImportErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `msg`.
    pub msg: *mut PyObject,
    /// `name`.
    pub name: *mut PyObject,
    /// `path`.
    pub path: *mut PyObject,
    #[cfg(Py_3_12)]
    /// `name_from`.
    pub name_from: *mut PyObject,
}

/// `PyUnicodeErrorObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyUnicodeErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `encoding`.
    pub encoding: *mut PyObject,
    /// `object`.
    pub object: *mut PyObject,
    /// `start`.
    pub start: Py_ssize_t,
    /// `end`.
    pub end: Py_ssize_t,
    /// `reason`.
    pub reason: *mut PyObject,
}

/// `PySystemExitObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySystemExitObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `code`.
    pub code: *mut PyObject,
}

/// `PyOSErrorObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyOSErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `myerrno`.
    pub myerrno: *mut PyObject,
    /// `strerror`.
    pub strerror: *mut PyObject,
    /// `filename`.
    pub filename: *mut PyObject,
    /// `filename2`.
    pub filename2: *mut PyObject,
    /// `written`.
    pub written: Py_ssize_t,
}

/// `PyStopIterationObject` of `cpython/pyerrors.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyStopIterationObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `dict`.
    pub dict: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `notes`.
    pub notes: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `traceback`.
    pub traceback: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `context`.
    pub context: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `cause`.
    pub cause: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `value`.
    pub value: *mut PyObject,
}

/// `PyNameErrorObject` of `cpython/pyerrors.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyNameErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `name`.
    pub name: *mut PyObject,
}

/// `PyAttributeErrorObject` of `cpython/pyerrors.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyAttributeErrorObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `dict`.
    pub dict: *mut PyObject,
    /// `args`.
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `notes`.
    pub notes: *mut PyObject,
    /// `traceback`.
    pub traceback: *mut PyObject,
    /// `context`.
    pub context: *mut PyObject,
    /// `cause`.
    pub cause: *mut PyObject,
    /// `suppress_context`.
    pub suppress_context: c_char,
    /// `obj`.
    pub obj: *mut PyObject,
    /// `name`.
    pub name: *mut PyObject,
}

/// `PyEnvironmentErrorObject` of `cpython/pyerrors.h`.
#[cfg(not(any(PyPy, GraalPy)))]
pub type PyEnvironmentErrorObject = PyOSErrorObject;

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnstable_Exc_PrepReraiseStar)
    pub fn PyUnstable_Exc_PrepReraiseStar(orig: *mut PyObject, excs: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PyErr_ChainExceptions` of `cpython/pyerrors.h`.
    pub fn _PyErr_ChainExceptions(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SyntaxLocationObject)
    pub fn PyErr_SyntaxLocationObject(filename: *mut PyObject, lineno: c_int, col_offset: c_int);
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_ProgramTextObject)
    pub fn PyErr_ProgramTextObject(filename: *mut PyObject, lineno: c_int) -> *mut PyObject;
}

#[cfg(all(Py_3_10, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_RangedSyntaxLocationObject)
    pub fn PyErr_RangedSyntaxLocationObject(filename: *mut PyObject, lineno: c_int, col_offset: c_int, end_lineno: c_int, end_col_offset: c_int);
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_FormatUnraisable)
    pub fn PyErr_FormatUnraisable(arg1: *const c_char, ...);
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_PythonFinalizationError)
    pub static mut PyExc_PythonFinalizationError: *mut PyObject;
}

#[cfg(not(Py_3_11))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_Create)
    pub fn PyUnicodeEncodeError_Create(encoding: *const c_char, object: *const Py_UNICODE, length: Py_ssize_t, start: Py_ssize_t, end: Py_ssize_t, reason: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_Create)
    pub fn PyUnicodeTranslateError_Create(object: *const Py_UNICODE, length: Py_ssize_t, start: Py_ssize_t, end: Py_ssize_t, reason: *const c_char) -> *mut PyObject;
}

// ffi-gen: end
