//! Strings from Rust's formatting.

use std::fmt;

use super::PyString;
use crate::error::Message;
use crate::exceptions::PyRuntimeError;
use crate::{Bound, PyErr, PyResult, Python};

impl PyString {
    /// The formatted text: `PyString::from_fmt(py, format_args!("{x}"))`; see
    /// [`py_format!`](crate::py_format).
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyRuntimeError, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (count, limit) = (7, 10.0);
    ///     let text = PyString::from_fmt(py, format_args!("{count} of {limit:.1}"))?;
    ///     assert_eq!(text, "7 of 10.0");
    ///     // A `Display` that fails is an error, where `format!` panics.
    ///     struct Broken;
    ///     impl std::fmt::Display for Broken {
    ///         fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    ///             Err(std::fmt::Error)
    ///         }
    ///     }
    ///     let error = PyString::from_fmt(py, format_args!("{Broken}")).unwrap_err();
    ///     assert!(error.is_instance_of::<PyRuntimeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out, or an implementation of `Display` fails.
    #[inline]
    pub fn from_fmt<'py>(
        py: Python<'py>,
        args: fmt::Arguments<'_>,
    ) -> PyResult<Bound<'py, PyString>> {
        match args.as_str() {
            Some(text) => Ok(PyString::new(py, text)),
            None => formatted(py, args),
        }
    }
}

/// Where there is a writer for strings, nothing has to be copied at the end.
#[cfg(all(Py_3_14, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline]
fn formatted<'py>(py: Python<'py>, args: fmt::Arguments<'_>) -> PyResult<Bound<'py, PyString>> {
    let mut writer = writer::StringWriter::new(py)?;
    match fmt::write(&mut writer, args) {
        Ok(()) => writer.finish(),
        Err(fmt::Error) => Err(writer.into_error().unwrap_or_else(failed)),
    }
}

#[cfg(not(all(Py_3_14, not(any(Py_LIMITED_API, PyPy, GraalPy)))))]
#[inline]
fn formatted<'py>(py: Python<'py>, args: fmt::Arguments<'_>) -> PyResult<Bound<'py, PyString>> {
    let mut text = String::new();
    match fmt::write(&mut text, args) {
        Ok(()) => Ok(PyString::new(py, &text)),
        Err(fmt::Error) => Err(failed()),
    }
}

#[cold]
#[inline]
fn failed() -> PyErr {
    PyErr::new::<PyRuntimeError, _>(Message(
        "a formatting trait implementation returned an error",
    ))
}

#[cfg(all(Py_3_14, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
mod writer {
    use std::fmt;
    use std::mem::ManuallyDrop;
    use std::ptr::NonNull;

    use crate::checked::{new_reference_or_raise, raise_if_minus_one};
    use crate::types::PyString;
    use crate::{ffi, Bound, PyErr, PyResult, Python};

    /// The interpreter's writer for strings.
    pub(super) struct StringWriter<'py> {
        py: Python<'py>,
        writer: NonNull<ffi::PyUnicodeWriter>,
        error: Option<PyErr>,
    }

    impl<'py> StringWriter<'py> {
        #[inline]
        pub(super) fn new(py: Python<'py>) -> PyResult<Self> {
            // SAFETY: we are attached; gives a writer that we own, or NULL with an error set.
            match NonNull::new(unsafe { ffi::PyUnicodeWriter_Create(0) }) {
                Some(writer) => Ok(StringWriter {
                    py,
                    writer,
                    error: None,
                }),
                None => Err(PyErr::fetch(py)),
            }
        }

        /// What writing raised.
        #[inline]
        pub(super) fn into_error(mut self) -> Option<PyErr> {
            self.error.take()
        }

        #[inline]
        pub(super) fn finish(self) -> PyResult<Bound<'py, PyString>> {
            let this = ManuallyDrop::new(self);
            // SAFETY: - we are attached, and own the writer, which the function takes over: `this` is
            //           not dropped;
            //         - nothing failed, so there is no error in `this` to be dropped;
            //         - gives a new reference to a string, or NULL with an error set.
            unsafe {
                let text = ffi::PyUnicodeWriter_Finish(this.writer.as_ptr());
                Ok(new_reference_or_raise(this.py, text)?.cast_into_unchecked())
            }
        }
    }

    impl fmt::Write for StringWriter<'_> {
        #[inline]
        fn write_str(&mut self, text: &str) -> fmt::Result {
            // SAFETY: we are attached, and own the writer; pointer and length are those of valid
            // UTF-8; gives -1 with an error set.
            let code = unsafe {
                let (start, len) = (text.as_ptr().cast(), super::super::length(text));
                ffi::PyUnicodeWriter_WriteUTF8(self.writer.as_ptr(), start, len)
            };
            raise_if_minus_one(self.py, code).map_err(|error| {
                self.error = Some(error);
                fmt::Error
            })
        }
    }

    impl Drop for StringWriter<'_> {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: we are attached, and own the writer, which is gone after this.
            unsafe { ffi::PyUnicodeWriter_Discard(self.writer.as_ptr()) }
        }
    }
}

/// Formats to a Python string: `py_format!(py, "{x} and {}", y)`, as `format!` does to a `String`.
///
/// It gives a `PyResult<Bound<'py, PyString>>`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, py_format};
/// # Python::initialize();
/// Python::attach(|py| {
///     assert_eq!(py_format!(py, "{} {}", 1, "two").unwrap(), "1 two");
/// });
/// ```
#[macro_export]
macro_rules! py_format {
    ($py:expr, $($arg:tt)*) => {
        $crate::types::PyString::from_fmt($py, $crate::__macro::format_args!($($arg)*))
    };
}
