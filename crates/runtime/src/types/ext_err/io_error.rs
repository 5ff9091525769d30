//! `std::io::Error` and the subclasses of `OSError`, both ways.

use std::io::{self, ErrorKind};

use crate::exceptions::{
    PyBlockingIOError, PyBrokenPipeError, PyConnectionAbortedError, PyConnectionRefusedError,
    PyConnectionResetError, PyFileExistsError, PyFileNotFoundError, PyInterruptedError,
    PyIsADirectoryError, PyMemoryError, PyNotADirectoryError, PyOSError, PyPermissionError,
    PyTimeoutError,
};
use crate::types::PyString;
use crate::{Py, PyAny, PyErr, PyErrArguments, Python};

/// Which exception stands for which kind; all other kinds are a plain `OSError`.
macro_rules! kinds {
    ($($kind:ident = $exception:ident;)*) => {
        /// The error of the right type for the kind of `error`.
        #[inline]
        fn raised(error: io::Error) -> PyErr {
            match error.kind() {
                $(ErrorKind::$kind => PyErr::new::<$exception, _>(error),)*
                _ => PyErr::new::<PyOSError, _>(error),
            }
        }

        /// The kind of the exception's type.
        #[inline]
        fn kind_of(py: Python<'_>, error: &PyErr) -> ErrorKind {
            $(
                if error.is_instance_of::<$exception>(py) {
                    return ErrorKind::$kind;
                }
            )*
            ErrorKind::Other
        }
    };
}

kinds! {
    NotFound = PyFileNotFoundError;
    PermissionDenied = PyPermissionError;
    AlreadyExists = PyFileExistsError;
    IsADirectory = PyIsADirectoryError;
    NotADirectory = PyNotADirectoryError;
    BrokenPipe = PyBrokenPipeError;
    ConnectionRefused = PyConnectionRefusedError;
    ConnectionAborted = PyConnectionAbortedError;
    ConnectionReset = PyConnectionResetError;
    Interrupted = PyInterruptedError;
    WouldBlock = PyBlockingIOError;
    TimedOut = PyTimeoutError;
    OutOfMemory = PyMemoryError;
}

/// Makes an error of the subclass of `OSError` that fits the kind. A Python error that was wrapped
/// comes out as it was.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{exceptions::PyFileNotFoundError, prelude::*};
/// # Python::initialize();
/// let error = PyErr::from(std::fs::File::open("/no/such/file").unwrap_err());
/// Python::attach(|py| assert!(error.is_instance_of::<PyFileNotFoundError>(py)));
/// ```
impl From<io::Error> for PyErr {
    #[inline]
    fn from(error: io::Error) -> PyErr {
        if error.get_ref().is_some_and(|inner| inner.is::<PyErr>()) {
            if let Some(inner) = error.into_inner() {
                return match inner.downcast::<PyErr>() {
                    Ok(python) => *python,
                    Err(other) => raised(io::Error::other(other)),
                };
            }
            unreachable!("an error that has an inner one gives it up");
        }
        raised(error)
    }
}

/// Wraps the error, with the kind of its type.
impl From<PyErr> for io::Error {
    #[inline]
    fn from(error: PyErr) -> io::Error {
        let kind = Python::attach(|py| kind_of(py, &error));
        io::Error::new(kind, error)
    }
}

impl PyErrArguments for io::Error {
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        message(py, &self)
    }
}

impl<W> From<io::IntoInnerError<W>> for PyErr {
    fn from(error: io::IntoInnerError<W>) -> PyErr {
        error.into_error().into()
    }
}

impl<W: Send + Sync> PyErrArguments for io::IntoInnerError<W> {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        message(py, self.error())
    }
}

#[inline]
fn message(py: Python<'_>, error: &io::Error) -> Py<PyAny> {
    PyString::new(py, &error.to_string()).into_any().unbind()
}
