//! Messages that are put together at run time.

#![allow(
    improper_ctypes_definitions,
    reason = "called from Rust only; `extern` because it never unwinds, so that callers need no cleanup"
)]

use std::ffi::CStr;

use super::lazy::TypeSource;
use super::{fetch, PyErr, PyErrArguments};
use crate::object::{Bound, Py, PyAny, PyTypeInfo};
use crate::{ffi, Python};

/// A message as the argument of an exception, free of the conversions above this layer's needs.
pub(crate) struct Text(pub(crate) String);

impl PyErrArguments for Text {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        fetch::message_object(py, &self.0)
    }
}

/// Puts a text together, piece by piece. For errors that each module can raise: `format!` would cost
/// its file several times as much.
impl Text {
    pub(crate) fn new() -> Self {
        Text(String::new())
    }

    /// The error with this message.
    pub(crate) fn into_error<T: PyTypeInfo>(self) -> PyErr {
        self.into_error_of(T::type_object_raw)
    }

    /// The error with this message, of the type that `ty` gives when it is raised.
    #[cold]
    #[inline(never)]
    pub(super) fn into_error_of(self, ty: fn(Python<'_>) -> *mut ffi::PyTypeObject) -> PyErr {
        PyErr::from_lazy(TypeSource::Static(ty), self)
    }

    /// Appends a piece.
    #[cold]
    #[inline(never)]
    pub(crate) extern "C" fn add(&mut self, piece: &str) -> &mut Self {
        self.0.push_str(piece);
        self
    }

    /// Appends a number in decimal.
    #[cold]
    pub(crate) extern "C" fn add_number(&mut self, number: usize) -> &mut Self {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        if number >= 10 {
            self.add_number(number / 10);
        }
        self.add(DIGITS[number % 10])
    }

    /// Appends what a string object says; what UTF-8 cannot hold goes through the codec's error
    /// handler `errors`. False, with an error set, if it is no string.
    #[cold]
    pub(crate) extern "C" fn add_object(
        &mut self,
        object: &Bound<'_, PyAny>,
        errors: &CStr,
    ) -> bool {
        // SAFETY: - we are attached; the encoder takes any object and refuses what is no string;
        //         - gives a strong reference to a bytes object or NULL with an error set;
        //         - the bytes are copied before the reference is given up.
        unsafe {
            let bytes =
                ffi::PyUnicode_AsEncodedString(object.as_ptr(), c"utf-8".as_ptr(), errors.as_ptr());
            let Some(bytes) = Bound::from_owned_ptr_or_opt(object.py(), bytes) else {
                return false;
            };
            let data = ffi::PyBytes_AsString(bytes.as_ptr()).cast::<u8>();
            let len = ffi::PyBytes_Size(bytes.as_ptr()) as usize;
            let text = std::slice::from_raw_parts(data, len);
            self.add(&String::from_utf8_lossy(text));
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn numbers_are_decimal() {
        for number in [0, 9, 10, 1203, usize::MAX] {
            let mut text = Text::new();
            text.add_number(number);
            assert_eq!(text.0, number.to_string());
        }
    }
}
