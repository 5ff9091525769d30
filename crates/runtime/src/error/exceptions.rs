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
    PyArithmeticError, "ArithmeticError", PyExc_ArithmeticError, layout::PyBaseExceptionObject,
    raised: "1 / 0"
);
native_exception!(
    PyAssertionError, "AssertionError", PyExc_AssertionError, layout::PyBaseExceptionObject,
    raised: "assert 1 > 2"
);
native_exception!(
    PyAttributeError, "AttributeError", PyExc_AttributeError, layout::PyAttributeErrorObject,
    raised: "None.name"
);
native_exception!(
    PyBaseException, "BaseException", PyExc_BaseException, layout::PyBaseExceptionObject,
    raised: "raise SystemExit"
);
#[cfg(Py_3_11)]
native_exception!(
    PyBaseExceptionGroup, "BaseExceptionGroup", PyExc_BaseExceptionGroup, layout::PyBaseExceptionGroupObject,
    raised: "raise BaseExceptionGroup('two', [ValueError(), KeyboardInterrupt()])",
    arguments: "(\"two\", [PyErr::new::<PyAny, _>(\"no exception\")])"
);
native_exception!(
    PyBlockingIOError, "BlockingIOError", PyExc_BlockingIOError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EAGAIN, 'why')"
);
native_exception!(
    PyBrokenPipeError, "BrokenPipeError", PyExc_BrokenPipeError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EPIPE, 'why')"
);
native_exception!(
    PyBufferError, "BufferError", PyExc_BufferError, layout::PyBaseExceptionObject,
    raised: "array = bytearray(1); view = memoryview(array); array.append(1)"
);
native_exception!(
    PyBytesWarning, "BytesWarning", PyExc_BytesWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', BytesWarning)"
);
native_exception!(
    PyChildProcessError, "ChildProcessError", PyExc_ChildProcessError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ECHILD, 'why')"
);
native_exception!(
    PyConnectionAbortedError, "ConnectionAbortedError", PyExc_ConnectionAbortedError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ECONNABORTED, 'why')"
);
native_exception!(
    PyConnectionError, "ConnectionError", PyExc_ConnectionError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ECONNRESET, 'why')"
);
native_exception!(
    PyConnectionRefusedError, "ConnectionRefusedError", PyExc_ConnectionRefusedError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ECONNREFUSED, 'why')"
);
native_exception!(
    PyConnectionResetError, "ConnectionResetError", PyExc_ConnectionResetError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ECONNRESET, 'why')"
);
native_exception!(
    PyDeprecationWarning, "DeprecationWarning", PyExc_DeprecationWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', DeprecationWarning)"
);
native_exception!(
    PyEOFError, "EOFError", PyExc_EOFError, layout::PyBaseExceptionObject,
    raised: "__import__('marshal').loads(b'')"
);
#[cfg(Py_3_10)]
native_exception!(
    PyEncodingWarning, "EncodingWarning", PyExc_EncodingWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', EncodingWarning)"
);
native_exception!(
    PyException, "Exception", PyExc_Exception, layout::PyBaseExceptionObject,
    raised: "int('x')"
);
native_exception!(
    PyFileExistsError, "FileExistsError", PyExc_FileExistsError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EEXIST, 'why')"
);
native_exception!(
    PyFileNotFoundError, "FileNotFoundError", PyExc_FileNotFoundError, layout::PyOSErrorObject,
    raised: "open('/no/such/file')"
);
native_exception!(
    PyFloatingPointError, "FloatingPointError", PyExc_FloatingPointError, layout::PyBaseExceptionObject,
    raised: "raise FloatingPointError('not exact')"
);
native_exception!(
    PyFutureWarning, "FutureWarning", PyExc_FutureWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', FutureWarning)"
);
native_exception!(
    PyGeneratorExit, "GeneratorExit", PyExc_GeneratorExit, layout::PyBaseExceptionObject,
    raised: "raise GeneratorExit"
);
native_exception!(
    PyImportError, "ImportError", PyExc_ImportError, layout::PyImportErrorObject,
    raised: "from math import no_such_name"
);
native_exception!(
    PyImportWarning, "ImportWarning", PyExc_ImportWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', ImportWarning)"
);
native_exception!(
    PyIndexError, "IndexError", PyExc_IndexError, layout::PyBaseExceptionObject,
    raised: "[][0]"
);
native_exception!(
    PyInterruptedError, "InterruptedError", PyExc_InterruptedError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EINTR, 'why')"
);
native_exception!(
    PyIsADirectoryError, "IsADirectoryError", PyExc_IsADirectoryError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EISDIR, 'why')"
);
native_exception!(
    PyKeyError, "KeyError", PyExc_KeyError, layout::PyBaseExceptionObject,
    raised: "{}['key']"
);
native_exception!(
    PyKeyboardInterrupt, "KeyboardInterrupt", PyExc_KeyboardInterrupt, layout::PyBaseExceptionObject,
    raised: "raise KeyboardInterrupt"
);
native_exception!(
    PyLookupError, "LookupError", PyExc_LookupError, layout::PyBaseExceptionObject,
    raised: "''.encode('no such codec')"
);
native_exception!(
    PyMemoryError, "MemoryError", PyExc_MemoryError, layout::PyBaseExceptionObject,
    raised: "raise MemoryError('too large')"
);
native_exception!(
    PyModuleNotFoundError, "ModuleNotFoundError", PyExc_ModuleNotFoundError, layout::PyImportErrorObject,
    raised: "import no_such_module"
);
native_exception!(
    PyNameError, "NameError", PyExc_NameError, layout::PyNameErrorObject,
    raised: "no_such_name"
);
native_exception!(
    PyNotADirectoryError, "NotADirectoryError", PyExc_NotADirectoryError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ENOTDIR, 'why')"
);
native_exception!(
    PyNotImplementedError, "NotImplementedError", PyExc_NotImplementedError, layout::PyBaseExceptionObject,
    raised: "raise NotImplementedError('in a subclass')"
);
native_exception!(
    PyOSError, "OSError", PyExc_OSError, layout::PyOSErrorObject,
    raised: "open('/no/such/file')"
);
native_exception!(
    PyOverflowError, "OverflowError", PyExc_OverflowError, layout::PyBaseExceptionObject,
    raised: "float(10 ** 400)"
);
native_exception!(
    PyPendingDeprecationWarning, "PendingDeprecationWarning", PyExc_PendingDeprecationWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', PendingDeprecationWarning)"
);
native_exception!(
    PyPermissionError, "PermissionError", PyExc_PermissionError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').EACCES, 'why')"
);
native_exception!(
    PyProcessLookupError, "ProcessLookupError", PyExc_ProcessLookupError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ESRCH, 'why')"
);
native_exception!(
    PyRecursionError, "RecursionError", PyExc_RecursionError, layout::PyBaseExceptionObject,
    raised: "f = lambda: f(); f()"
);
native_exception!(
    PyReferenceError, "ReferenceError", PyExc_ReferenceError, layout::PyBaseExceptionObject,
    raised: "__import__('weakref').proxy(type('Thing', (), {})()).name"
);
native_exception!(
    PyResourceWarning, "ResourceWarning", PyExc_ResourceWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', ResourceWarning)"
);
native_exception!(
    PyRuntimeError, "RuntimeError", PyExc_RuntimeError, layout::PyBaseExceptionObject,
    raised: "d = {1: 2}\\nfor key in d: d[key + 1] = key"
);
native_exception!(
    PyRuntimeWarning, "RuntimeWarning", PyExc_RuntimeWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', RuntimeWarning)"
);
native_exception!(
    PyStopAsyncIteration, "StopAsyncIteration", PyExc_StopAsyncIteration, layout::PyBaseExceptionObject,
    raised: "raise StopAsyncIteration"
);
native_exception!(
    PyStopIteration, "StopIteration", PyExc_StopIteration, layout::PyStopIterationObject,
    raised: "next(iter([]))"
);
native_exception!(
    PySyntaxError, "SyntaxError", PyExc_SyntaxError, layout::PySyntaxErrorObject,
    raised: "1 +"
);
native_exception!(
    PySyntaxWarning, "SyntaxWarning", PyExc_SyntaxWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', SyntaxWarning)"
);
native_exception!(
    PySystemError, "SystemError", PyExc_SystemError, layout::PyBaseExceptionObject,
    raised: "raise SystemError('a bug')"
);
native_exception!(
    PySystemExit, "SystemExit", PyExc_SystemExit, layout::PySystemExitObject,
    raised: "raise SystemExit(1)"
);
native_exception!(
    PyTimeoutError, "TimeoutError", PyExc_TimeoutError, layout::PyOSErrorObject,
    raised: "raise OSError(__import__('errno').ETIMEDOUT, 'why')"
);
native_exception!(
    PyTypeError, "TypeError", PyExc_TypeError, layout::PyBaseExceptionObject,
    raised: "1 + 'x'"
);
native_exception!(
    PyUnboundLocalError, "UnboundLocalError", PyExc_UnboundLocalError, layout::PyNameErrorObject,
    raised: "def f(): x += 1\\nf()"
);
native_exception!(
    PyUnicodeDecodeError, "UnicodeDecodeError", PyExc_UnicodeDecodeError, layout::PyUnicodeErrorObject,
    raised: "b'\\\\xff'.decode()", arguments: "(\"utf-8\", &b\"\\xff\"[..], 0, 1, \"why\")"
);
native_exception!(
    PyUnicodeEncodeError, "UnicodeEncodeError", PyExc_UnicodeEncodeError, layout::PyUnicodeErrorObject,
    raised: "'é'.encode('ascii')", arguments: "(\"ascii\", \"é\", 0, 1, \"why\")"
);
native_exception!(
    PyUnicodeError, "UnicodeError", PyExc_UnicodeError, layout::PyBaseExceptionObject,
    raised: "'é'.encode('ascii')"
);
native_exception!(
    PyUnicodeTranslateError, "UnicodeTranslateError", PyExc_UnicodeTranslateError, layout::PyUnicodeErrorObject,
    raised: "raise UnicodeTranslateError('é', 0, 1, 'why')", arguments: "(\"é\", 0, 1, \"why\")"
);
native_exception!(
    PyUnicodeWarning, "UnicodeWarning", PyExc_UnicodeWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', UnicodeWarning)"
);
native_exception!(
    PyUserWarning, "UserWarning", PyExc_UserWarning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', UserWarning)"
);
native_exception!(
    PyValueError, "ValueError", PyExc_ValueError, layout::PyBaseExceptionObject,
    raised: "int('x')"
);
native_exception!(
    PyWarning, "Warning", PyExc_Warning, layout::PyBaseExceptionObject,
    raised: "import warnings; warnings.simplefilter('error'); warnings.warn('why', UserWarning)"
);
native_exception!(
    PyZeroDivisionError, "ZeroDivisionError", PyExc_ZeroDivisionError, layout::PyBaseExceptionObject,
    raised: "1 / 0"
);

/// The former name of [`PyOSError`], as in Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::exceptions::PyIOError;
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = py.run(c"open('/no/such/file')", None, None).unwrap_err();
///     assert!(error.is_instance_of::<PyIOError>(py));
/// });
/// ```
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::exceptions::PyIOError;
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = py.run(c"open('/no/such/file')", None, None).unwrap_err();
///     assert!(error.is_instance_of::<PyIOError>(py));
/// });
/// ```
pub type PyIOError = PyOSError;
/// The former name of [`PyOSError`], as in Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::exceptions::{PyEnvironmentError, PyOSError};
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = PyOSError::new_err((2, "no such thing"));
///     assert!(error.is_instance_of::<PyEnvironmentError>(py));
/// });
/// ```
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::exceptions::{PyEnvironmentError, PyOSError};
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = PyOSError::new_err((2, "no such thing"));
///     assert!(error.is_instance_of::<PyEnvironmentError>(py));
/// });
/// ```
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
