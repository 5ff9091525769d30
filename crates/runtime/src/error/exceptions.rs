//! Python's exception types.
//!
//! Each stands for one type; `PyValueError::new_err("...")` makes an error of it.
//! See [the hierarchy](https://docs.python.org/3/library/exceptions.html#exception-hierarchy).

pub mod asyncio;
pub mod socket;

use super::native_exception;

/// The structure of an exception type's instances.
#[doc(hidden)]
#[cfg(not(Py_LIMITED_API))]
pub trait HasLayout {
    /// The structure.
    type Layout;
}

/// How instances of the types lie in memory, which a class that extends one has to know.
#[cfg(not(Py_LIMITED_API))]
mod layout {
    pub(super) use crate::ffi::{PyBaseExceptionObject, PyStopIterationObject};

    #[cfg(not(any(PyPy, GraalPy)))]
    pub(super) use crate::ffi::{
        PyImportErrorObject, PyOSErrorObject, PySyntaxErrorObject, PySystemExitObject,
        PyUnicodeErrorObject,
    };

    /// `PyBaseExceptionGroupObject` of `cpython/pyerrors.h`.
    #[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
    #[repr(C)]
    pub struct PyBaseExceptionGroupObject {
        base: PyBaseExceptionObject,
        message_and_exceptions: [*mut crate::ffi::PyObject; 2 + cfg!(Py_3_15) as usize],
    }

    /// `PyAttributeErrorObject` of `cpython/pyerrors.h`.
    #[cfg(all(Py_3_10, not(any(PyPy, GraalPy))))]
    #[repr(C)]
    pub struct PyAttributeErrorObject {
        base: PyBaseExceptionObject,
        object_and_name: [*mut crate::ffi::PyObject; 2],
    }

    /// `PyNameErrorObject` of `cpython/pyerrors.h`.
    #[cfg(all(Py_3_10, not(any(PyPy, GraalPy))))]
    #[repr(C)]
    pub struct PyNameErrorObject {
        base: PyBaseExceptionObject,
        name: *mut crate::ffi::PyObject,
    }

    #[cfg(any(not(Py_3_10), PyPy, GraalPy))]
    pub(super) use crate::ffi::{
        PyBaseExceptionObject as PyAttributeErrorObject, PyBaseExceptionObject as PyNameErrorObject,
    };
    /// Where the header declares no structure of their own, instances have the common one.
    #[cfg(any(PyPy, GraalPy))]
    pub(super) use crate::ffi::{
        PyBaseExceptionObject as PyImportErrorObject, PyBaseExceptionObject as PyOSErrorObject,
        PyBaseExceptionObject as PySyntaxErrorObject, PyBaseExceptionObject as PySystemExitObject,
        PyBaseExceptionObject as PyUnicodeErrorObject,
        PyBaseExceptionObject as PyBaseExceptionGroupObject,
    };
}

native_exception!(
    PyArithmeticError,
    "ArithmeticError",
    PyExc_ArithmeticError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyAssertionError,
    "AssertionError",
    PyExc_AssertionError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyAttributeError,
    "AttributeError",
    PyExc_AttributeError,
    layout::PyAttributeErrorObject
);
native_exception!(
    PyBaseException,
    "BaseException",
    PyExc_BaseException,
    layout::PyBaseExceptionObject
);
#[cfg(Py_3_11)]
native_exception!(
    PyBaseExceptionGroup,
    "BaseExceptionGroup",
    PyExc_BaseExceptionGroup,
    layout::PyBaseExceptionGroupObject
);
native_exception!(
    PyBlockingIOError,
    "BlockingIOError",
    PyExc_BlockingIOError,
    layout::PyOSErrorObject
);
native_exception!(
    PyBrokenPipeError,
    "BrokenPipeError",
    PyExc_BrokenPipeError,
    layout::PyOSErrorObject
);
native_exception!(
    PyBufferError,
    "BufferError",
    PyExc_BufferError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyBytesWarning,
    "BytesWarning",
    PyExc_BytesWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyChildProcessError,
    "ChildProcessError",
    PyExc_ChildProcessError,
    layout::PyOSErrorObject
);
native_exception!(
    PyConnectionAbortedError,
    "ConnectionAbortedError",
    PyExc_ConnectionAbortedError,
    layout::PyOSErrorObject
);
native_exception!(
    PyConnectionError,
    "ConnectionError",
    PyExc_ConnectionError,
    layout::PyOSErrorObject
);
native_exception!(
    PyConnectionRefusedError,
    "ConnectionRefusedError",
    PyExc_ConnectionRefusedError,
    layout::PyOSErrorObject
);
native_exception!(
    PyConnectionResetError,
    "ConnectionResetError",
    PyExc_ConnectionResetError,
    layout::PyOSErrorObject
);
native_exception!(
    PyDeprecationWarning,
    "DeprecationWarning",
    PyExc_DeprecationWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyEOFError,
    "EOFError",
    PyExc_EOFError,
    layout::PyBaseExceptionObject
);
#[cfg(Py_3_10)]
native_exception!(
    PyEncodingWarning,
    "EncodingWarning",
    PyExc_EncodingWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyException,
    "Exception",
    PyExc_Exception,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyFileExistsError,
    "FileExistsError",
    PyExc_FileExistsError,
    layout::PyOSErrorObject
);
native_exception!(
    PyFileNotFoundError,
    "FileNotFoundError",
    PyExc_FileNotFoundError,
    layout::PyOSErrorObject
);
native_exception!(
    PyFloatingPointError,
    "FloatingPointError",
    PyExc_FloatingPointError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyFutureWarning,
    "FutureWarning",
    PyExc_FutureWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyGeneratorExit,
    "GeneratorExit",
    PyExc_GeneratorExit,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyImportError,
    "ImportError",
    PyExc_ImportError,
    layout::PyImportErrorObject
);
native_exception!(
    PyImportWarning,
    "ImportWarning",
    PyExc_ImportWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyIndexError,
    "IndexError",
    PyExc_IndexError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyInterruptedError,
    "InterruptedError",
    PyExc_InterruptedError,
    layout::PyOSErrorObject
);
native_exception!(
    PyIsADirectoryError,
    "IsADirectoryError",
    PyExc_IsADirectoryError,
    layout::PyOSErrorObject
);
native_exception!(
    PyKeyError,
    "KeyError",
    PyExc_KeyError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyKeyboardInterrupt,
    "KeyboardInterrupt",
    PyExc_KeyboardInterrupt,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyLookupError,
    "LookupError",
    PyExc_LookupError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyMemoryError,
    "MemoryError",
    PyExc_MemoryError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyModuleNotFoundError,
    "ModuleNotFoundError",
    PyExc_ModuleNotFoundError,
    layout::PyImportErrorObject
);
native_exception!(
    PyNameError,
    "NameError",
    PyExc_NameError,
    layout::PyNameErrorObject
);
native_exception!(
    PyNotADirectoryError,
    "NotADirectoryError",
    PyExc_NotADirectoryError,
    layout::PyOSErrorObject
);
native_exception!(
    PyNotImplementedError,
    "NotImplementedError",
    PyExc_NotImplementedError,
    layout::PyBaseExceptionObject
);
native_exception!(PyOSError, "OSError", PyExc_OSError, layout::PyOSErrorObject);
native_exception!(
    PyOverflowError,
    "OverflowError",
    PyExc_OverflowError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyPendingDeprecationWarning,
    "PendingDeprecationWarning",
    PyExc_PendingDeprecationWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyPermissionError,
    "PermissionError",
    PyExc_PermissionError,
    layout::PyOSErrorObject
);
native_exception!(
    PyProcessLookupError,
    "ProcessLookupError",
    PyExc_ProcessLookupError,
    layout::PyOSErrorObject
);
native_exception!(
    PyRecursionError,
    "RecursionError",
    PyExc_RecursionError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyReferenceError,
    "ReferenceError",
    PyExc_ReferenceError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyResourceWarning,
    "ResourceWarning",
    PyExc_ResourceWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyRuntimeError,
    "RuntimeError",
    PyExc_RuntimeError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyRuntimeWarning,
    "RuntimeWarning",
    PyExc_RuntimeWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyStopAsyncIteration,
    "StopAsyncIteration",
    PyExc_StopAsyncIteration,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyStopIteration,
    "StopIteration",
    PyExc_StopIteration,
    layout::PyStopIterationObject
);
native_exception!(
    PySyntaxError,
    "SyntaxError",
    PyExc_SyntaxError,
    layout::PySyntaxErrorObject
);
native_exception!(
    PySyntaxWarning,
    "SyntaxWarning",
    PyExc_SyntaxWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PySystemError,
    "SystemError",
    PyExc_SystemError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PySystemExit,
    "SystemExit",
    PyExc_SystemExit,
    layout::PySystemExitObject
);
native_exception!(
    PyTimeoutError,
    "TimeoutError",
    PyExc_TimeoutError,
    layout::PyOSErrorObject
);
native_exception!(
    PyTypeError,
    "TypeError",
    PyExc_TypeError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyUnboundLocalError,
    "UnboundLocalError",
    PyExc_UnboundLocalError,
    layout::PyNameErrorObject
);
native_exception!(
    PyUnicodeDecodeError,
    "UnicodeDecodeError",
    PyExc_UnicodeDecodeError,
    layout::PyUnicodeErrorObject
);
native_exception!(
    PyUnicodeEncodeError,
    "UnicodeEncodeError",
    PyExc_UnicodeEncodeError,
    layout::PyUnicodeErrorObject
);
native_exception!(
    PyUnicodeError,
    "UnicodeError",
    PyExc_UnicodeError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyUnicodeTranslateError,
    "UnicodeTranslateError",
    PyExc_UnicodeTranslateError,
    layout::PyUnicodeErrorObject
);
native_exception!(
    PyUnicodeWarning,
    "UnicodeWarning",
    PyExc_UnicodeWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyUserWarning,
    "UserWarning",
    PyExc_UserWarning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyValueError,
    "ValueError",
    PyExc_ValueError,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyWarning,
    "Warning",
    PyExc_Warning,
    layout::PyBaseExceptionObject
);
native_exception!(
    PyZeroDivisionError,
    "ZeroDivisionError",
    PyExc_ZeroDivisionError,
    layout::PyBaseExceptionObject
);

/// The former name of [`PyOSError`], as in Python.
pub type PyIOError = PyOSError;
/// The former name of [`PyOSError`], as in Python.
pub type PyEnvironmentError = PyOSError;

/// Every exception begins like `BaseException`. Where a type has no structure of its own, its
/// declaration above says so already.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
macro_rules! begins_like_all_exceptions {
    ($($name:ident),+ $(,)?) => {$(
        // SAFETY: the structure of the type has that of `BaseException` as its first field.
        unsafe impl crate::object::PyLayout<$name> for layout::PyBaseExceptionObject {}
        impl crate::object::PySizedLayout<$name> for layout::PyBaseExceptionObject {}
    )+};
}

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
begins_like_all_exceptions! {
    PyImportError, PyModuleNotFoundError, PyBlockingIOError, PyBrokenPipeError,
    PyChildProcessError, PyConnectionAbortedError, PyConnectionError, PyConnectionRefusedError,
    PyConnectionResetError, PyFileExistsError, PyFileNotFoundError, PyInterruptedError,
    PyIsADirectoryError, PyNotADirectoryError, PyOSError, PyPermissionError, PyProcessLookupError,
    PyTimeoutError, PyStopIteration, PySyntaxError, PySystemExit, PyUnicodeDecodeError,
    PyUnicodeEncodeError, PyUnicodeTranslateError,
}

#[cfg(all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
begins_like_all_exceptions!(PyAttributeError, PyNameError, PyUnboundLocalError);

#[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
begins_like_all_exceptions!(PyBaseExceptionGroup);
