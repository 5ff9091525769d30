// `Include/pyerrors.h`: exceptions.

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

// ffi-gen: also PyExceptionClass_Name

/// Name of an exception class, borrowed from it.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyExceptionClass_Name(class: *mut PyObject) -> *const c_char {
    // SAFETY: it is a class.
    unsafe { (*class.cast::<PyTypeObject>()).tp_name }
}

// ffi-gen: begin

extern_libpython! {
    /// Raises without a value. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetNone)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetNone")]
    pub fn PyErr_SetNone(arg1: *mut PyObject);
    /// Raises with a value. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetObject)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetObject")]
    pub fn PyErr_SetObject(arg1: *mut PyObject, arg2: *mut PyObject);
    /// Raises with a UTF-8 message. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetString)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetString")]
    pub fn PyErr_SetString(exception: *mut PyObject, string: *const c_char);
    /// Type of the pending exception, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Occurred)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Occurred")]
    pub fn PyErr_Occurred() -> *mut PyObject;
    /// Drops the pending exception. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Clear)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Clear")]
    pub fn PyErr_Clear();
    /// Takes the pending exception as three references, any of which may be NULL. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Fetch)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Fetch")]
    pub fn PyErr_Fetch(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// Sets the pending exception. Steals the references. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Restore)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Restore")]
    pub fn PyErr_Restore(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_GetExcInfo)
    #[cfg_attr(PyPy, link_name = "PyPyErr_GetExcInfo")]
    pub fn PyErr_GetExcInfo(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetExcInfo)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetExcInfo")]
    pub fn PyErr_SetExcInfo(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.Py_FatalError)
    #[cfg_attr(PyPy, link_name = "PyPy_FatalError")]
    pub fn Py_FatalError(message: *const c_char) -> !;
    /// Whether an exception is of a class, or of one in a tuple. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_GivenExceptionMatches)
    #[cfg_attr(PyPy, link_name = "PyPyErr_GivenExceptionMatches")]
    pub fn PyErr_GivenExceptionMatches(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Whether the pending exception is of a class. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_ExceptionMatches)
    #[cfg_attr(PyPy, link_name = "PyPyErr_ExceptionMatches")]
    pub fn PyErr_ExceptionMatches(arg1: *mut PyObject) -> c_int;
    /// Turns a fetched triple into an exception of its class. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_NormalizeException)
    #[cfg_attr(PyPy, link_name = "PyPyErr_NormalizeException")]
    pub fn PyErr_NormalizeException(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    /// Sets the traceback; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_SetTraceback)
    #[cfg_attr(PyPy, link_name = "PyPyException_SetTraceback")]
    pub fn PyException_SetTraceback(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// The traceback, or NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_GetTraceback)
    #[cfg_attr(PyPy, link_name = "PyPyException_GetTraceback")]
    pub fn PyException_GetTraceback(arg1: *mut PyObject) -> *mut PyObject;
    /// The cause, or NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_GetCause)
    #[cfg_attr(PyPy, link_name = "PyPyException_GetCause")]
    pub fn PyException_GetCause(arg1: *mut PyObject) -> *mut PyObject;
    /// Sets the cause. Steals the reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_SetCause)
    #[cfg_attr(PyPy, link_name = "PyPyException_SetCause")]
    pub fn PyException_SetCause(arg1: *mut PyObject, arg2: *mut PyObject);
    /// The context, or NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_GetContext)
    #[cfg_attr(PyPy, link_name = "PyPyException_GetContext")]
    pub fn PyException_GetContext(arg1: *mut PyObject) -> *mut PyObject;
    /// Sets the context. Steals the reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_SetContext)
    #[cfg_attr(PyPy, link_name = "PyPyException_SetContext")]
    pub fn PyException_SetContext(arg1: *mut PyObject, arg2: *mut PyObject);
    /// The class `BaseException`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BaseException)
    #[cfg_attr(PyPy, link_name = "PyPyExc_BaseException")]
    pub static mut PyExc_BaseException: *mut PyObject;
    /// The class `Exception`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_Exception)
    #[cfg_attr(PyPy, link_name = "PyPyExc_Exception")]
    pub static mut PyExc_Exception: *mut PyObject;
    /// The class `StopAsyncIteration`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_StopAsyncIteration)
    #[cfg_attr(PyPy, link_name = "PyPyExc_StopAsyncIteration")]
    pub static mut PyExc_StopAsyncIteration: *mut PyObject;
    /// The class `StopIteration`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_StopIteration)
    #[cfg_attr(PyPy, link_name = "PyPyExc_StopIteration")]
    pub static mut PyExc_StopIteration: *mut PyObject;
    /// The class `GeneratorExit`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_GeneratorExit)
    #[cfg_attr(PyPy, link_name = "PyPyExc_GeneratorExit")]
    pub static mut PyExc_GeneratorExit: *mut PyObject;
    /// The class `ArithmeticError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ArithmeticError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ArithmeticError")]
    pub static mut PyExc_ArithmeticError: *mut PyObject;
    /// The class `LookupError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_LookupError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_LookupError")]
    pub static mut PyExc_LookupError: *mut PyObject;
    /// The class `AssertionError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_AssertionError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_AssertionError")]
    pub static mut PyExc_AssertionError: *mut PyObject;
    /// The class `AttributeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_AttributeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_AttributeError")]
    pub static mut PyExc_AttributeError: *mut PyObject;
    /// The class `BufferError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BufferError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_BufferError")]
    pub static mut PyExc_BufferError: *mut PyObject;
    /// The class `EOFError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_EOFError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_EOFError")]
    pub static mut PyExc_EOFError: *mut PyObject;
    /// The class `FloatingPointError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_FloatingPointError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_FloatingPointError")]
    pub static mut PyExc_FloatingPointError: *mut PyObject;
    /// The class `OSError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_OSError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_OSError")]
    pub static mut PyExc_OSError: *mut PyObject;
    /// The class `ImportError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ImportError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ImportError")]
    pub static mut PyExc_ImportError: *mut PyObject;
    /// The class `ModuleNotFoundError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ModuleNotFoundError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ModuleNotFoundError")]
    pub static mut PyExc_ModuleNotFoundError: *mut PyObject;
    /// The class `IndexError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_IndexError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_IndexError")]
    pub static mut PyExc_IndexError: *mut PyObject;
    /// The class `KeyError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_KeyError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_KeyError")]
    pub static mut PyExc_KeyError: *mut PyObject;
    /// The class `KeyboardInterrupt`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_KeyboardInterrupt)
    #[cfg_attr(PyPy, link_name = "PyPyExc_KeyboardInterrupt")]
    pub static mut PyExc_KeyboardInterrupt: *mut PyObject;
    /// The class `MemoryError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_MemoryError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_MemoryError")]
    pub static mut PyExc_MemoryError: *mut PyObject;
    /// The class `NameError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_NameError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_NameError")]
    pub static mut PyExc_NameError: *mut PyObject;
    /// The class `OverflowError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_OverflowError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_OverflowError")]
    pub static mut PyExc_OverflowError: *mut PyObject;
    /// The class `RuntimeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_RuntimeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_RuntimeError")]
    pub static mut PyExc_RuntimeError: *mut PyObject;
    /// The class `RecursionError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_RecursionError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_RecursionError")]
    pub static mut PyExc_RecursionError: *mut PyObject;
    /// The class `NotImplementedError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_NotImplementedError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_NotImplementedError")]
    pub static mut PyExc_NotImplementedError: *mut PyObject;
    /// The class `SyntaxError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_SyntaxError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_SyntaxError")]
    pub static mut PyExc_SyntaxError: *mut PyObject;
    /// The class `IndentationError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_IndentationError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_IndentationError")]
    pub static mut PyExc_IndentationError: *mut PyObject;
    /// The class `TabError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_TabError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_TabError")]
    pub static mut PyExc_TabError: *mut PyObject;
    /// The class `ReferenceError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ReferenceError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ReferenceError")]
    pub static mut PyExc_ReferenceError: *mut PyObject;
    /// The class `SystemError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_SystemError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_SystemError")]
    pub static mut PyExc_SystemError: *mut PyObject;
    /// The class `SystemExit`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_SystemExit)
    #[cfg_attr(PyPy, link_name = "PyPyExc_SystemExit")]
    pub static mut PyExc_SystemExit: *mut PyObject;
    /// The class `TypeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_TypeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_TypeError")]
    pub static mut PyExc_TypeError: *mut PyObject;
    /// The class `UnboundLocalError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnboundLocalError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnboundLocalError")]
    pub static mut PyExc_UnboundLocalError: *mut PyObject;
    /// The class `UnicodeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnicodeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeError")]
    pub static mut PyExc_UnicodeError: *mut PyObject;
    /// The class `UnicodeEncodeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnicodeEncodeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeEncodeError")]
    pub static mut PyExc_UnicodeEncodeError: *mut PyObject;
    /// The class `UnicodeDecodeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnicodeDecodeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeDecodeError")]
    pub static mut PyExc_UnicodeDecodeError: *mut PyObject;
    /// The class `UnicodeTranslateError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnicodeTranslateError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeTranslateError")]
    pub static mut PyExc_UnicodeTranslateError: *mut PyObject;
    /// The class `ValueError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ValueError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ValueError")]
    pub static mut PyExc_ValueError: *mut PyObject;
    /// The class `ZeroDivisionError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ZeroDivisionError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ZeroDivisionError")]
    pub static mut PyExc_ZeroDivisionError: *mut PyObject;
    /// The class `BlockingIOError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BlockingIOError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_BlockingIOError")]
    pub static mut PyExc_BlockingIOError: *mut PyObject;
    /// The class `BrokenPipeError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BrokenPipeError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_BrokenPipeError")]
    pub static mut PyExc_BrokenPipeError: *mut PyObject;
    /// The class `ChildProcessError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ChildProcessError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ChildProcessError")]
    pub static mut PyExc_ChildProcessError: *mut PyObject;
    /// The class `ConnectionError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ConnectionError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionError")]
    pub static mut PyExc_ConnectionError: *mut PyObject;
    /// The class `ConnectionAbortedError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ConnectionAbortedError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionAbortedError")]
    pub static mut PyExc_ConnectionAbortedError: *mut PyObject;
    /// The class `ConnectionRefusedError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ConnectionRefusedError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionRefusedError")]
    pub static mut PyExc_ConnectionRefusedError: *mut PyObject;
    /// The class `ConnectionResetError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ConnectionResetError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ConnectionResetError")]
    pub static mut PyExc_ConnectionResetError: *mut PyObject;
    /// The class `FileExistsError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_FileExistsError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_FileExistsError")]
    pub static mut PyExc_FileExistsError: *mut PyObject;
    /// The class `FileNotFoundError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_FileNotFoundError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_FileNotFoundError")]
    pub static mut PyExc_FileNotFoundError: *mut PyObject;
    /// The class `InterruptedError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_InterruptedError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_InterruptedError")]
    pub static mut PyExc_InterruptedError: *mut PyObject;
    /// The class `IsADirectoryError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_IsADirectoryError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_IsADirectoryError")]
    pub static mut PyExc_IsADirectoryError: *mut PyObject;
    /// The class `NotADirectoryError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_NotADirectoryError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_NotADirectoryError")]
    pub static mut PyExc_NotADirectoryError: *mut PyObject;
    /// The class `PermissionError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_PermissionError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_PermissionError")]
    pub static mut PyExc_PermissionError: *mut PyObject;
    /// The class `ProcessLookupError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ProcessLookupError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ProcessLookupError")]
    pub static mut PyExc_ProcessLookupError: *mut PyObject;
    /// The class `TimeoutError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_TimeoutError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_TimeoutError")]
    pub static mut PyExc_TimeoutError: *mut PyObject;
    /// The class `EnvironmentError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_EnvironmentError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_EnvironmentError")]
    pub static mut PyExc_EnvironmentError: *mut PyObject;
    /// The class `IOError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_IOError)
    #[cfg_attr(PyPy, link_name = "PyPyExc_IOError")]
    pub static mut PyExc_IOError: *mut PyObject;
    /// The class `Warning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_Warning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_Warning")]
    pub static mut PyExc_Warning: *mut PyObject;
    /// The class `UserWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UserWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UserWarning")]
    pub static mut PyExc_UserWarning: *mut PyObject;
    /// The class `DeprecationWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_DeprecationWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_DeprecationWarning")]
    pub static mut PyExc_DeprecationWarning: *mut PyObject;
    /// The class `PendingDeprecationWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_PendingDeprecationWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_PendingDeprecationWarning")]
    pub static mut PyExc_PendingDeprecationWarning: *mut PyObject;
    /// The class `SyntaxWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_SyntaxWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_SyntaxWarning")]
    pub static mut PyExc_SyntaxWarning: *mut PyObject;
    /// The class `RuntimeWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_RuntimeWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_RuntimeWarning")]
    pub static mut PyExc_RuntimeWarning: *mut PyObject;
    /// The class `FutureWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_FutureWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_FutureWarning")]
    pub static mut PyExc_FutureWarning: *mut PyObject;
    /// The class `ImportWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ImportWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ImportWarning")]
    pub static mut PyExc_ImportWarning: *mut PyObject;
    /// The class `UnicodeWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_UnicodeWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_UnicodeWarning")]
    pub static mut PyExc_UnicodeWarning: *mut PyObject;
    /// The class `BytesWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BytesWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_BytesWarning")]
    pub static mut PyExc_BytesWarning: *mut PyObject;
    /// The class `ResourceWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ResourceWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_ResourceWarning")]
    pub static mut PyExc_ResourceWarning: *mut PyObject;
    /// Raises `TypeError`. Always 0. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_BadArgument)
    #[cfg_attr(PyPy, link_name = "PyPyErr_BadArgument")]
    pub fn PyErr_BadArgument() -> c_int;
    /// Raises `MemoryError`. Always NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_NoMemory)
    #[cfg_attr(PyPy, link_name = "PyPyErr_NoMemory")]
    pub fn PyErr_NoMemory() -> *mut PyObject;
    /// Raises from `errno`. Always NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetFromErrno)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrno")]
    pub fn PyErr_SetFromErrno(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetFromErrnoWithFilenameObject)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilenameObject")]
    pub fn PyErr_SetFromErrnoWithFilenameObject(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetFromErrnoWithFilenameObjects)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilenameObjects")]
    pub fn PyErr_SetFromErrnoWithFilenameObjects(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// Raises from `errno` with a file name. Always NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetFromErrnoWithFilename)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetFromErrnoWithFilename")]
    pub fn PyErr_SetFromErrnoWithFilename(exc: *mut PyObject, filename: *const c_char) -> *mut PyObject;
    /// Raises with a formatted message. Always NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Format)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Format")]
    pub fn PyErr_Format(exception: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetImportErrorSubclass)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetImportErrorSubclass")]
    pub fn PyErr_SetImportErrorSubclass(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject, arg4: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetImportError)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetImportError")]
    pub fn PyErr_SetImportError(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// A new exception class called `module.name`. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_NewException)
    #[cfg_attr(PyPy, link_name = "PyPyErr_NewException")]
    pub fn PyErr_NewException(name: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    /// A new exception class called `module.name`, with documentation. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_NewExceptionWithDoc)
    #[cfg_attr(PyPy, link_name = "PyPyErr_NewExceptionWithDoc")]
    pub fn PyErr_NewExceptionWithDoc(name: *const c_char, doc: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    /// Reports the pending exception to `sys.unraisablehook`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WriteUnraisable)
    #[cfg_attr(PyPy, link_name = "PyPyErr_WriteUnraisable")]
    pub fn PyErr_WriteUnraisable(arg1: *mut PyObject);
    /// Runs signal handlers that wait; -1 with an exception if one raised. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_CheckSignals)
    #[cfg_attr(PyPy, link_name = "PyPyErr_CheckSignals")]
    pub fn PyErr_CheckSignals() -> c_int;
    /// Simulates `SIGINT`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetInterrupt)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetInterrupt")]
    pub fn PyErr_SetInterrupt();
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SyntaxLocation)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SyntaxLocation")]
    pub fn PyErr_SyntaxLocation(filename: *const c_char, lineno: c_int);
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SyntaxLocationEx)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SyntaxLocationEx")]
    pub fn PyErr_SyntaxLocationEx(filename: *const c_char, lineno: c_int, col_offset: c_int);
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_ProgramText)
    #[cfg_attr(PyPy, link_name = "PyPyErr_ProgramText")]
    pub fn PyErr_ProgramText(filename: *const c_char, lineno: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_Create)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_Create")]
    pub fn PyUnicodeDecodeError_Create(encoding: *const c_char, object: *const c_char, length: Py_ssize_t, start: Py_ssize_t, end: Py_ssize_t, reason: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_GetEncoding)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetEncoding")]
    pub fn PyUnicodeEncodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_GetEncoding)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetEncoding")]
    pub fn PyUnicodeDecodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_GetObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetObject")]
    pub fn PyUnicodeEncodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_GetObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetObject")]
    pub fn PyUnicodeDecodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_GetObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetObject")]
    pub fn PyUnicodeTranslateError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_GetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetStart")]
    pub fn PyUnicodeEncodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_GetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetStart")]
    pub fn PyUnicodeDecodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_GetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetStart")]
    pub fn PyUnicodeTranslateError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_SetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetStart")]
    pub fn PyUnicodeEncodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_SetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetStart")]
    pub fn PyUnicodeDecodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_SetStart)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetStart")]
    pub fn PyUnicodeTranslateError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_GetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetEnd")]
    pub fn PyUnicodeEncodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_GetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetEnd")]
    pub fn PyUnicodeDecodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_GetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetEnd")]
    pub fn PyUnicodeTranslateError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_SetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetEnd")]
    pub fn PyUnicodeEncodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_SetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetEnd")]
    pub fn PyUnicodeDecodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_SetEnd)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetEnd")]
    pub fn PyUnicodeTranslateError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_GetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_GetReason")]
    pub fn PyUnicodeEncodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_GetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_GetReason")]
    pub fn PyUnicodeDecodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_GetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_GetReason")]
    pub fn PyUnicodeTranslateError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeEncodeError_SetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeEncodeError_SetReason")]
    pub fn PyUnicodeEncodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeDecodeError_SetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeDecodeError_SetReason")]
    pub fn PyUnicodeDecodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyUnicodeTranslateError_SetReason)
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeTranslateError_SetReason")]
    pub fn PyUnicodeTranslateError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_snprintf)
    #[cfg_attr(PyPy, link_name = "PyPyOS_snprintf")]
    pub fn PyOS_snprintf(str: *mut c_char, size: size_t, format: *const c_char, ...) -> c_int;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// Takes the pending exception, or NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_GetRaisedException)
    pub fn PyErr_GetRaisedException() -> *mut PyObject;
    /// Sets the pending exception. Steals the reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetRaisedException)
    pub fn PyErr_SetRaisedException(arg1: *mut PyObject);
    /// The arguments. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_GetArgs)
    pub fn PyException_GetArgs(arg1: *mut PyObject) -> *mut PyObject;
    /// Sets the arguments. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyException_SetArgs)
    pub fn PyException_SetArgs(arg1: *mut PyObject, arg2: *mut PyObject);
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// The exception that is being handled, or NULL. New reference. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_GetHandledException)
    #[cfg_attr(PyPy, link_name = "PyPyErr_GetHandledException")]
    pub fn PyErr_GetHandledException() -> *mut PyObject;
    /// Sets the exception that is being handled. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetHandledException)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetHandledException")]
    pub fn PyErr_SetHandledException(arg1: *mut PyObject);
    /// The class `BaseExceptionGroup`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_BaseExceptionGroup)
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
    /// The class `ImportCycleError`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_ImportCycleError)
    pub static mut PyExc_ImportCycleError: *mut PyObject;
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// The class `EncodingWarning`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyExc_EncodingWarning)
    #[cfg_attr(PyPy, link_name = "PyPyExc_EncodingWarning")]
    pub static mut PyExc_EncodingWarning: *mut PyObject;
    /// Simulates a signal; -1 for a bad number. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_SetInterruptEx)
    #[cfg_attr(PyPy, link_name = "PyPyErr_SetInterruptEx")]
    pub fn PyErr_SetInterruptEx(signum: c_int) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `_PyErr_BadInternalCall` of `pyerrors.h`.
    pub fn _PyErr_BadInternalCall(filename: *const c_char, lineno: c_int);
}

// ffi-gen: end
