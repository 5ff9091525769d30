//! `UnicodeDecodeError`, whose arguments are the bytes and where in them the trouble is.

use std::ffi::CStr;
use std::ops::Range;
use std::str::Utf8Error;

use crate::exceptions::PyUnicodeDecodeError;
use crate::types::{PyAnyMethods, PyBytes, PyString};
use crate::{Bound, PyErr, PyResult, PyTypeInfo, Python};

impl PyUnicodeDecodeError {
    /// An exception for bytes that cannot be decoded: those in `range` are wrong.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeDecodeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let error = PyUnicodeDecodeError::new(py, c"morse", b"..x.", 2..3, c"neither dot nor dash")?;
    ///     let text = "'morse' codec can't decode byte 0x78 in position 2: neither dot nor dash";
    ///     assert_eq!(error.str()?, text);
    ///     assert!(error.getattr("start")?.eq(2)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the exception cannot be made, as when `encoding` or `reason` is no UTF-8.
    #[inline]
    pub fn new<'py>(
        py: Python<'py>,
        encoding: &CStr,
        input: &[u8],
        range: Range<usize>,
        reason: &CStr,
    ) -> PyResult<Bound<'py, PyUnicodeDecodeError>> {
        let error = Self::type_object(py).call1((
            PyString::from_bytes(py, encoding.to_bytes())?,
            PyBytes::new(py, input),
            range.start,
            range.end,
            PyString::from_bytes(py, reason.to_bytes())?,
        ))?;
        Ok(error.cast_into()?)
    }

    /// An exception for bytes of which Rust says that they are no UTF-8.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeDecodeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let invalid = b"fo\xd8o";
    ///     let error = std::str::from_utf8(invalid).unwrap_err();
    ///     let exception = PyUnicodeDecodeError::new_utf8(py, invalid, error)?;
    ///     let text = "'utf-8' codec can't decode byte 0xd8 in position 2: invalid utf-8";
    ///     assert_eq!(exception.str()?, text);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the exception cannot be made.
    #[inline]
    pub fn new_utf8<'py>(
        py: Python<'py>,
        input: &[u8],
        err: Utf8Error,
    ) -> PyResult<Bound<'py, PyUnicodeDecodeError>> {
        let start = err.valid_up_to();
        Self::new(py, c"utf-8", input, start..start + 1, c"invalid utf-8")
    }

    /// The error for bytes of which Rust says that they are no UTF-8.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeDecodeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     fn decoded<'a>(py: Python<'_>, bytes: &'a [u8]) -> PyResult<&'a str> {
    ///         std::str::from_utf8(bytes)
    ///             .map_err(|error| PyUnicodeDecodeError::new_err_from_utf8(py, bytes, error))
    ///     }
    ///
    ///     assert_eq!(decoded(py, b"foo")?, "foo");
    ///     let error = decoded(py, b"fo\xd8o").unwrap_err();
    ///     assert!(error.value(py).getattr("start")?.eq(2)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn new_err_from_utf8(py: Python<'_>, bytes: &[u8], err: Utf8Error) -> PyErr {
        match Self::new_utf8(py, bytes, err) {
            Ok(exception) => PyErr::from_value(exception.into_any()),
            Err(error) => error,
        }
    }
}
