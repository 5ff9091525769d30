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
    /// # Errors
    /// If memory runs out, or an implementation of `Display` fails.
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

fn formatted<'py>(py: Python<'py>, args: fmt::Arguments<'_>) -> PyResult<Bound<'py, PyString>> {
    let mut text = String::new();
    match fmt::write(&mut text, args) {
        Ok(()) => Ok(PyString::new(py, &text)),
        Err(fmt::Error) => Err(PyErr::new::<PyRuntimeError, _>(Message(
            "a formatting trait implementation returned an error",
        ))),
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
