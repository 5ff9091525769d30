//! Errors of the standard library as `ValueError`, with what they print as message.

use crate::conversion::IntoPyObjectExt;
use crate::exceptions::{PyUnicodeDecodeError, PyValueError};
use crate::types::{PyAnyMethods, PyBytes, PyString};
use crate::{Py, PyAny, PyErr, PyErrArguments, Python};

macro_rules! value_error {
    ($($(#[$cfg:meta])* $error:ty;)*) => {
        $(
            $(#[$cfg])*
            impl PyErrArguments for $error {
                #[inline]
                fn arguments(self, py: Python<'_>) -> Py<PyAny> {
                    PyString::new(py, &self.to_string()).into_any().unbind()
                }
            }

            $(#[$cfg])*
            impl From<$error> for PyErr {
                #[inline]
                fn from(error: $error) -> PyErr {
                    PyErr::new::<PyValueError, _>(error)
                }
            }
        )*
    };
}

value_error! {
    std::array::TryFromSliceError;
    std::char::CharTryFromError;
    std::char::DecodeUtf16Error;
    std::char::ParseCharError;
    std::env::JoinPathsError;
    std::ffi::NulError;
    std::net::AddrParseError;
    std::num::ParseFloatError;
    std::num::ParseIntError;
    std::num::TryFromIntError;
    std::path::StripPrefixError;
    std::str::ParseBoolError;
    std::string::FromUtf16Error;
    std::time::SystemTimeError;
    std::time::TryFromFloatSecsError;
}

/// The arguments of the `UnicodeDecodeError` for bytes that are no UTF-8.
#[inline]
fn undecodable(py: Python<'_>, bytes: &[u8], error: std::str::Utf8Error) -> Py<PyAny> {
    let exception = PyUnicodeDecodeError::new_utf8(py, bytes, error);
    let arguments = exception.and_then(|exception| exception.getattr(crate::intern!(py, "args")));
    match arguments {
        Ok(arguments) => arguments.unbind(),
        // Only for lack of memory; the exception is then raised with what went wrong.
        Err(error) => error.into_value(py).into_any(),
    }
}

impl PyErrArguments for std::string::FromUtf8Error {
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        undecodable(py, self.as_bytes(), self.utf8_error())
    }
}

impl From<std::string::FromUtf8Error> for PyErr {
    #[inline]
    fn from(error: std::string::FromUtf8Error) -> PyErr {
        PyErr::new::<PyUnicodeDecodeError, _>(error)
    }
}

impl PyErrArguments for std::ffi::IntoStringError {
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        let error = self.utf8_error();
        undecodable(py, self.into_cstring().as_bytes(), error)
    }
}

impl From<std::ffi::IntoStringError> for PyErr {
    #[inline]
    fn from(error: std::ffi::IntoStringError) -> PyErr {
        PyErr::new::<PyUnicodeDecodeError, _>(error)
    }
}

/// The bytes are not known, so the exception is about none; use
/// [`PyUnicodeDecodeError::new_err_from_utf8`] where they are.
impl PyErrArguments for std::str::Utf8Error {
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        let start = self.valid_up_to();
        let bytes = PyBytes::new(py, b"");
        match ("utf-8", bytes, start, start + 1, self.to_string()).into_py_any(py) {
            Ok(arguments) => arguments,
            Err(error) => error.into_value(py).into_any(),
        }
    }
}

impl From<std::str::Utf8Error> for PyErr {
    #[inline]
    fn from(error: std::str::Utf8Error) -> PyErr {
        PyErr::new::<PyUnicodeDecodeError, _>(error)
    }
}
