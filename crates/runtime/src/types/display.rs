//! How handles print: `Display` is `str()`, `Debug` is `repr()`.

use std::fmt;

use super::{PyAnyMethods, PyString, PyStringMethods, PyTypeMethods};
use crate::{Borrowed, Bound, Py, PyAny, PyResult, PyTypeInfo, Python};

impl<T> fmt::Display for Bound<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self.as_any(), self.as_any().str(), f)
    }
}

impl<T> fmt::Debug for Bound<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self.as_any(), self.as_any().repr(), f)
    }
}

impl<T> fmt::Debug for Borrowed<'_, '_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: PyTypeInfo> fmt::Display for Py<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Python::attach(|py| fmt::Display::fmt(self.bind(py), f))
    }
}

/// An error of `str()` or `repr()` cannot be returned by a formatter, so it is shown as unraisable.
#[inline]
fn write(
    object: &Bound<'_, PyAny>,
    text: PyResult<Bound<'_, PyString>>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match text {
        Ok(text) => f.write_str(&text.to_string_lossy()),
        Err(error) => {
            error.write_unraisable(object.py(), Some(object));
            match object.get_type().name() {
                Ok(name) => write!(f, "<unprintable {} object>", name.to_string_lossy()),
                Err(_) => f.write_str("<unprintable object>"),
            }
        }
    }
}
