//! `Include/pyerrors.h`: exceptions.

use crate::*;

/// Tests whether `x` is a class derived from `BaseException`.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyExceptionClass_Check>
#[inline]
pub unsafe fn PyExceptionClass_Check(x: *mut PyObject) -> c_int {
    // SAFETY: x points to an object; a type may be read as such.
    unsafe {
        (PyType_Check(x) != 0 && PyType_FastSubclass(x.cast(), Py_TPFLAGS_BASE_EXC_SUBCLASS) != 0)
            as c_int
    }
}

/// Tests whether `x` is an exception.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyExceptionInstance_Check>
#[inline]
pub unsafe fn PyExceptionInstance_Check(x: *mut PyObject) -> c_int {
    // SAFETY: x points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(x), Py_TPFLAGS_BASE_EXC_SUBCLASS) }
}

/// Class of an exception. Borrowed reference.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyExceptionInstance_Class(x: *mut PyObject) -> *mut PyObject {
    // SAFETY: x points to an object.
    unsafe { Py_TYPE(x).cast() }
}

/// Raises `SystemError` for a bad internal call, with the place of the C macro replaced by ours.
/// <https://docs.python.org/3/c-api/exceptions.html#c.PyErr_BadInternalCall>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyErr_BadInternalCall() {
    // SAFETY: the file name is NUL-terminated.
    unsafe { _PyErr_BadInternalCall(c"<pyrope>".as_ptr(), 0) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// Class of an exception. Borrowed reference.
    #[link_name = "PyPyExceptionInstance_Class"]
    pub fn PyExceptionInstance_Class(x: *mut PyObject) -> *mut PyObject;
    /// Raises `SystemError` for a bad internal call.
    #[link_name = "PyPyErr_BadInternalCall"]
    pub fn PyErr_BadInternalCall();
}

// ffi-gen: begin

extern_libpython! {
    /// `PyErr_SetNone` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetNone")]
    pub fn PyErr_SetNone(arg1: *mut PyObject);
    /// `PyErr_SetObject` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetObject")]
    pub fn PyErr_SetObject(arg1: *mut PyObject, arg2: *mut PyObject);
    /// `PyErr_SetString` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetString")]
    pub fn PyErr_SetString(exception: *mut PyObject, string: *const c_char);
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_Occurred")]
    pub fn PyErr_Occurred() -> *mut PyObject;
    /// `PyErr_Clear` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_Clear")]
    pub fn PyErr_Clear();
    /// `PyErr_Fetch` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_Fetch")]
    pub fn PyErr_Fetch(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// `PyErr_Restore` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_Restore")]
    pub fn PyErr_Restore(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    /// `PyErr_GetExcInfo` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_GetExcInfo")]
    pub fn PyErr_GetExcInfo(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// `PyErr_SetExcInfo` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetExcInfo")]
    pub fn PyErr_SetExcInfo(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    /// `Py_FatalError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_FatalError")]
    pub fn Py_FatalError(message: *const c_char) -> !;
    /// `PyErr_GivenExceptionMatches` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_GivenExceptionMatches")]
    pub fn PyErr_GivenExceptionMatches(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// `PyErr_ExceptionMatches` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_ExceptionMatches")]
    pub fn PyErr_ExceptionMatches(arg1: *mut PyObject) -> c_int;
    /// `PyErr_NormalizeException` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_NormalizeException")]
    pub fn PyErr_NormalizeException(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// `PyException_SetTraceback` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyException_SetTraceback")]
    pub fn PyException_SetTraceback(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyException_GetTraceback")]
    pub fn PyException_GetTraceback(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyException_GetCause")]
    pub fn PyException_GetCause(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyException_SetCause` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyException_SetCause")]
    pub fn PyException_SetCause(arg1: *mut PyObject, arg2: *mut PyObject);
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyException_GetContext")]
    pub fn PyException_GetContext(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyException_SetContext` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyException_SetContext")]
    pub fn PyException_SetContext(arg1: *mut PyObject, arg2: *mut PyObject);
    /// `PyExc_BaseException` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BaseException")]
    pub static mut PyExc_BaseException: *mut PyObject;
    /// `PyExc_Exception` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_Exception")]
    pub static mut PyExc_Exception: *mut PyObject;
    /// `PyExc_StopAsyncIteration` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_StopAsyncIteration")]
    pub static mut PyExc_StopAsyncIteration: *mut PyObject;
    /// `PyExc_StopIteration` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_StopIteration")]
    pub static mut PyExc_StopIteration: *mut PyObject;
    /// `PyExc_GeneratorExit` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_GeneratorExit")]
    pub static mut PyExc_GeneratorExit: *mut PyObject;
    /// `PyExc_ArithmeticError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ArithmeticError")]
    pub static mut PyExc_ArithmeticError: *mut PyObject;
    /// `PyExc_LookupError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_LookupError")]
    pub static mut PyExc_LookupError: *mut PyObject;
    /// `PyExc_AssertionError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_AssertionError")]
    pub static mut PyExc_AssertionError: *mut PyObject;
    /// `PyExc_AttributeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_AttributeError")]
    pub static mut PyExc_AttributeError: *mut PyObject;
    /// `PyExc_BufferError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BufferError")]
    pub static mut PyExc_BufferError: *mut PyObject;
    /// `PyExc_EOFError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_EOFError")]
    pub static mut PyExc_EOFError: *mut PyObject;
    /// `PyExc_FloatingPointError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_FloatingPointError")]
    pub static mut PyExc_FloatingPointError: *mut PyObject;
    /// `PyExc_OSError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_OSError")]
    pub static mut PyExc_OSError: *mut PyObject;
    /// `PyExc_ImportError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ImportError")]
    pub static mut PyExc_ImportError: *mut PyObject;
    /// `PyExc_ModuleNotFoundError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ModuleNotFoundError")]
    pub static mut PyExc_ModuleNotFoundError: *mut PyObject;
    /// `PyExc_IndexError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_IndexError")]
    pub static mut PyExc_IndexError: *mut PyObject;
    /// `PyExc_KeyError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_KeyError")]
    pub static mut PyExc_KeyError: *mut PyObject;
    /// `PyExc_KeyboardInterrupt` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_KeyboardInterrupt")]
    pub static mut PyExc_KeyboardInterrupt: *mut PyObject;
    /// `PyExc_MemoryError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_MemoryError")]
    pub static mut PyExc_MemoryError: *mut PyObject;
    /// `PyExc_NameError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_NameError")]
    pub static mut PyExc_NameError: *mut PyObject;
    /// `PyExc_OverflowError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_OverflowError")]
    pub static mut PyExc_OverflowError: *mut PyObject;
    /// `PyExc_RuntimeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_RuntimeError")]
    pub static mut PyExc_RuntimeError: *mut PyObject;
    /// `PyExc_RecursionError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_RecursionError")]
    pub static mut PyExc_RecursionError: *mut PyObject;
    /// `PyExc_NotImplementedError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_NotImplementedError")]
    pub static mut PyExc_NotImplementedError: *mut PyObject;
    /// `PyExc_SyntaxError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_SyntaxError")]
    pub static mut PyExc_SyntaxError: *mut PyObject;
    /// `PyExc_IndentationError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_IndentationError")]
    pub static mut PyExc_IndentationError: *mut PyObject;
    /// `PyExc_TabError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_TabError")]
    pub static mut PyExc_TabError: *mut PyObject;
    /// `PyExc_ReferenceError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ReferenceError")]
    pub static mut PyExc_ReferenceError: *mut PyObject;
    /// `PyExc_SystemError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_SystemError")]
    pub static mut PyExc_SystemError: *mut PyObject;
    /// `PyExc_SystemExit` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_SystemExit")]
    pub static mut PyExc_SystemExit: *mut PyObject;
    /// `PyExc_TypeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_TypeError")]
    pub static mut PyExc_TypeError: *mut PyObject;
    /// `PyExc_UnboundLocalError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnboundLocalError")]
    pub static mut PyExc_UnboundLocalError: *mut PyObject;
    /// `PyExc_UnicodeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeError")]
    pub static mut PyExc_UnicodeError: *mut PyObject;
    /// `PyExc_UnicodeEncodeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeEncodeError")]
    pub static mut PyExc_UnicodeEncodeError: *mut PyObject;
    /// `PyExc_UnicodeDecodeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeDecodeError")]
    pub static mut PyExc_UnicodeDecodeError: *mut PyObject;
    /// `PyExc_UnicodeTranslateError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeTranslateError")]
    pub static mut PyExc_UnicodeTranslateError: *mut PyObject;
    /// `PyExc_ValueError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ValueError")]
    pub static mut PyExc_ValueError: *mut PyObject;
    /// `PyExc_ZeroDivisionError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ZeroDivisionError")]
    pub static mut PyExc_ZeroDivisionError: *mut PyObject;
    /// `PyExc_BlockingIOError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BlockingIOError")]
    pub static mut PyExc_BlockingIOError: *mut PyObject;
    /// `PyExc_BrokenPipeError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BrokenPipeError")]
    pub static mut PyExc_BrokenPipeError: *mut PyObject;
    /// `PyExc_ChildProcessError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ChildProcessError")]
    pub static mut PyExc_ChildProcessError: *mut PyObject;
    /// `PyExc_ConnectionError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionError")]
    pub static mut PyExc_ConnectionError: *mut PyObject;
    /// `PyExc_ConnectionAbortedError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionAbortedError")]
    pub static mut PyExc_ConnectionAbortedError: *mut PyObject;
    /// `PyExc_ConnectionRefusedError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionRefusedError")]
    pub static mut PyExc_ConnectionRefusedError: *mut PyObject;
    /// `PyExc_ConnectionResetError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionResetError")]
    pub static mut PyExc_ConnectionResetError: *mut PyObject;
    /// `PyExc_FileExistsError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_FileExistsError")]
    pub static mut PyExc_FileExistsError: *mut PyObject;
    /// `PyExc_FileNotFoundError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_FileNotFoundError")]
    pub static mut PyExc_FileNotFoundError: *mut PyObject;
    /// `PyExc_InterruptedError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_InterruptedError")]
    pub static mut PyExc_InterruptedError: *mut PyObject;
    /// `PyExc_IsADirectoryError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_IsADirectoryError")]
    pub static mut PyExc_IsADirectoryError: *mut PyObject;
    /// `PyExc_NotADirectoryError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_NotADirectoryError")]
    pub static mut PyExc_NotADirectoryError: *mut PyObject;
    /// `PyExc_PermissionError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_PermissionError")]
    pub static mut PyExc_PermissionError: *mut PyObject;
    /// `PyExc_ProcessLookupError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ProcessLookupError")]
    pub static mut PyExc_ProcessLookupError: *mut PyObject;
    /// `PyExc_TimeoutError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_TimeoutError")]
    pub static mut PyExc_TimeoutError: *mut PyObject;
    /// `PyExc_EnvironmentError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_EnvironmentError")]
    pub static mut PyExc_EnvironmentError: *mut PyObject;
    /// `PyExc_IOError` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_IOError")]
    pub static mut PyExc_IOError: *mut PyObject;
    /// `PyExc_Warning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_Warning")]
    pub static mut PyExc_Warning: *mut PyObject;
    /// `PyExc_UserWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UserWarning")]
    pub static mut PyExc_UserWarning: *mut PyObject;
    /// `PyExc_DeprecationWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_DeprecationWarning")]
    pub static mut PyExc_DeprecationWarning: *mut PyObject;
    /// `PyExc_PendingDeprecationWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_PendingDeprecationWarning")]
    pub static mut PyExc_PendingDeprecationWarning: *mut PyObject;
    /// `PyExc_SyntaxWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_SyntaxWarning")]
    pub static mut PyExc_SyntaxWarning: *mut PyObject;
    /// `PyExc_RuntimeWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_RuntimeWarning")]
    pub static mut PyExc_RuntimeWarning: *mut PyObject;
    /// `PyExc_FutureWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_FutureWarning")]
    pub static mut PyExc_FutureWarning: *mut PyObject;
    /// `PyExc_ImportWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ImportWarning")]
    pub static mut PyExc_ImportWarning: *mut PyObject;
    /// `PyExc_UnicodeWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeWarning")]
    pub static mut PyExc_UnicodeWarning: *mut PyObject;
    /// `PyExc_BytesWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BytesWarning")]
    pub static mut PyExc_BytesWarning: *mut PyObject;
    /// `PyExc_ResourceWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_ResourceWarning")]
    pub static mut PyExc_ResourceWarning: *mut PyObject;
    /// `PyErr_BadArgument` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_BadArgument")]
    pub fn PyErr_BadArgument() -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_NoMemory")]
    pub fn PyErr_NoMemory() -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrno")]
    pub fn PyErr_SetFromErrno(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilenameObject")]
    pub fn PyErr_SetFromErrnoWithFilenameObject(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilenameObjects")]
    pub fn PyErr_SetFromErrnoWithFilenameObjects(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilename")]
    pub fn PyErr_SetFromErrnoWithFilename(exc: *mut PyObject, filename: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_Format")]
    pub fn PyErr_Format(exception: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetImportErrorSubclass")]
    pub fn PyErr_SetImportErrorSubclass(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject, arg4: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetImportError")]
    pub fn PyErr_SetImportError(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_NewException")]
    pub fn PyErr_NewException(name: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_NewExceptionWithDoc")]
    pub fn PyErr_NewExceptionWithDoc(name: *const c_char, doc: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    /// `PyErr_WriteUnraisable` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_WriteUnraisable")]
    pub fn PyErr_WriteUnraisable(arg1: *mut PyObject);
    /// `PyErr_CheckSignals` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_CheckSignals")]
    pub fn PyErr_CheckSignals() -> c_int;
    /// `PyErr_SetInterrupt` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetInterrupt")]
    pub fn PyErr_SetInterrupt();
    /// `PyErr_SyntaxLocation` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SyntaxLocation")]
    pub fn PyErr_SyntaxLocation(filename: *const c_char, lineno: c_int);
    /// `PyErr_SyntaxLocationEx` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SyntaxLocationEx")]
    pub fn PyErr_SyntaxLocationEx(filename: *const c_char, lineno: c_int, col_offset: c_int);
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_ProgramText")]
    pub fn PyErr_ProgramText(filename: *const c_char, lineno: c_int) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_Create")]
    pub fn PyUnicodeDecodeError_Create(encoding: *const c_char, object: *const c_char, length: Py_ssize_t, start: Py_ssize_t, end: Py_ssize_t, reason: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetEncoding")]
    pub fn PyUnicodeEncodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetEncoding")]
    pub fn PyUnicodeDecodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetObject")]
    pub fn PyUnicodeEncodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetObject")]
    pub fn PyUnicodeDecodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetObject")]
    pub fn PyUnicodeTranslateError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyUnicodeEncodeError_GetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetStart")]
    pub fn PyUnicodeEncodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeDecodeError_GetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetStart")]
    pub fn PyUnicodeDecodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeTranslateError_GetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetStart")]
    pub fn PyUnicodeTranslateError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeEncodeError_SetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetStart")]
    pub fn PyUnicodeEncodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// `PyUnicodeDecodeError_SetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetStart")]
    pub fn PyUnicodeDecodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// `PyUnicodeTranslateError_SetStart` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetStart")]
    pub fn PyUnicodeTranslateError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// `PyUnicodeEncodeError_GetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetEnd")]
    pub fn PyUnicodeEncodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeDecodeError_GetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetEnd")]
    pub fn PyUnicodeDecodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeTranslateError_GetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetEnd")]
    pub fn PyUnicodeTranslateError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// `PyUnicodeEncodeError_SetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetEnd")]
    pub fn PyUnicodeEncodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// `PyUnicodeDecodeError_SetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetEnd")]
    pub fn PyUnicodeDecodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// `PyUnicodeTranslateError_SetEnd` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetEnd")]
    pub fn PyUnicodeTranslateError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetReason")]
    pub fn PyUnicodeEncodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetReason")]
    pub fn PyUnicodeDecodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetReason")]
    pub fn PyUnicodeTranslateError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyUnicodeEncodeError_SetReason` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetReason")]
    pub fn PyUnicodeEncodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// `PyUnicodeDecodeError_SetReason` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetReason")]
    pub fn PyUnicodeDecodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// `PyUnicodeTranslateError_SetReason` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetReason")]
    pub fn PyUnicodeTranslateError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// `PyOS_snprintf` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_snprintf")]
    pub fn PyOS_snprintf(str: *mut c_char, size: size_t, format: *const c_char, ...) -> c_int;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference.
    pub fn PyErr_GetRaisedException() -> *mut PyObject;
    /// `PyErr_SetRaisedException` of `pyerrors.h`.
    pub fn PyErr_SetRaisedException(arg1: *mut PyObject);
    /// New reference.
    pub fn PyException_GetArgs(arg1: *mut PyObject) -> *mut PyObject;
    /// `PyException_SetArgs` of `pyerrors.h`.
    pub fn PyException_SetArgs(arg1: *mut PyObject, arg2: *mut PyObject);
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyErr_GetHandledException")]
    pub fn PyErr_GetHandledException() -> *mut PyObject;
    /// `PyErr_SetHandledException` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetHandledException")]
    pub fn PyErr_SetHandledException(arg1: *mut PyObject);
    /// `PyExc_BaseExceptionGroup` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_BaseExceptionGroup")]
    pub static mut PyExc_BaseExceptionGroup: *mut PyObject;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// `PyExceptionClass_Name` of `pyerrors.h`.
    pub fn PyExceptionClass_Name(arg1: *mut PyObject) -> *const c_char;
}

#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
extern_libpython! {
    /// `PyExc_ImportCycleError` of `pyerrors.h`.
    pub static mut PyExc_ImportCycleError: *mut PyObject;
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// `PyExc_EncodingWarning` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyExc_EncodingWarning")]
    pub static mut PyExc_EncodingWarning: *mut PyObject;
    /// `PyErr_SetInterruptEx` of `pyerrors.h`.
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetInterruptEx")]
    pub fn PyErr_SetInterruptEx(signum: c_int) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `_PyErr_BadInternalCall` of `pyerrors.h`.
    pub fn _PyErr_BadInternalCall(filename: *const c_char, lineno: c_int);
}

// ffi-gen: end
