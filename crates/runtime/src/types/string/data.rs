//! The code points of a string as they lie in memory.

use std::borrow::Cow;

#[cfg(not(any(GraalPy, PyPy)))]
use super::PyString;
use crate::exceptions::PyUnicodeDecodeError;
#[cfg(not(any(GraalPy, PyPy)))]
use crate::{ffi, Bound};
use crate::{PyErr, PyResult, Python};

/// The code points of a string, in the narrowest form that holds them all (PEP 393).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::string::PyStringData, types::PyString};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let text = PyString::new(py, "naïve");
///     // SAFETY: the string is complete.
///     match unsafe { text.data()? } {
///         PyStringData::Ucs1(latin1) => assert_eq!(latin1, b"na\xefve"),
///         other => panic!("wider than it has to be: {other:?}"),
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PyStringData<'a> {
    /// Code points up to `U+00FF`: Latin-1.
    Ucs1(&'a [u8]),
    /// Code points up to `U+FFFF`.
    Ucs2(&'a [u16]),
    /// Any code points.
    Ucs4(&'a [u32]),
}

impl<'a> PyStringData<'a> {
    /// The memory that the code points occupy, in the machine's byte order.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::string::PyStringData};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(PyStringData::Ucs1(b"ab").as_bytes(), b"ab");
    ///     let wide = [0x3b1_u16];
    ///     assert_eq!(PyStringData::Ucs2(&wide).as_bytes(), wide[0].to_ne_bytes());
    /// });
    /// ```
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Ucs1(data) => data,
            // SAFETY: any memory of integers can be read as bytes.
            Self::Ucs2(data) => unsafe {
                std::slice::from_raw_parts(data.as_ptr().cast(), data.len() * 2)
            },
            // SAFETY: as above.
            Self::Ucs4(data) => unsafe {
                std::slice::from_raw_parts(data.as_ptr().cast(), data.len() * 4)
            },
        }
    }

    /// How many bytes a code point occupies.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     for (text, width) in [("a", 1), ("α", 2), ("🦀", 4)] {
    ///         let text = PyString::new(py, text);
    ///         // SAFETY: the string is complete.
    ///         assert_eq!(unsafe { text.data()? }.value_width_bytes(), width);
    ///     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn value_width_bytes(&self) -> usize {
        match self {
            Self::Ucs1(_) => 1,
            Self::Ucs2(_) => 2,
            Self::Ucs4(_) => 4,
        }
    }

    /// The text; ASCII is borrowed.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::string::PyStringData, exceptions::PyUnicodeDecodeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyStringData::Ucs1(b"na\xefve").to_string(py)?, "naïve");
    ///     assert_eq!(PyStringData::Ucs4(&[0x1f980]).to_string(py)?, "🦀");
    ///     let error = PyStringData::Ucs2(&[0xd800]).to_string(py).unwrap_err();
    ///     assert!(error.is_instance_of::<PyUnicodeDecodeError>(py), "a lone surrogate");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeDecodeError` if there is a lone surrogate, or something that is no code point.
    #[inline]
    pub fn to_string(self, py: Python<'_>) -> PyResult<Cow<'a, str>> {
        match self {
            Self::Ucs1(data) => Ok(latin1(data)),
            Self::Ucs2(data) => decode(data.iter().map(|&unit| u32::from(unit)))
                .map(Cow::Owned)
                .map_err(|at| self.undecodable(py, at, c"utf-16", c"invalid utf-16")),
            Self::Ucs4(data) => decode(data.iter().copied())
                .map(Cow::Owned)
                .map_err(|at| self.undecodable(py, at, c"utf-32", c"invalid utf-32")),
        }
    }

    /// The text, with `U+FFFD` for each lone surrogate; ASCII is borrowed.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::string::PyStringData};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(PyStringData::Ucs1(b"na\xefve").to_string_lossy(), "naïve");
    ///     assert_eq!(PyStringData::Ucs2(&[0x61, 0xd800]).to_string_lossy(), "a\u{fffd}");
    /// });
    /// ```
    #[inline]
    pub fn to_string_lossy(self) -> Cow<'a, str> {
        let replace = |unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER);
        match self {
            Self::Ucs1(data) => latin1(data),
            Self::Ucs2(data) => data.iter().map(|&unit| replace(u32::from(unit))).collect(),
            Self::Ucs4(data) => data.iter().map(|&unit| replace(unit)).collect(),
        }
    }

    #[cold]
    #[inline]
    fn undecodable(
        &self,
        py: Python<'_>,
        at: usize,
        encoding: &std::ffi::CStr,
        reason: &std::ffi::CStr,
    ) -> PyErr {
        let width = self.value_width_bytes();
        let range = at * width..(at + 1) * width;
        match PyUnicodeDecodeError::new(py, encoding, self.as_bytes(), range, reason) {
            Ok(error) => PyErr::from_value(error.into_any()),
            Err(error) => error,
        }
    }
}

#[inline]
fn latin1(data: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(data) {
        Ok(ascii) if ascii.is_ascii() => Cow::Borrowed(ascii),
        _ => data.iter().map(|&byte| char::from(byte)).collect(),
    }
}

/// Gives the index of what is no character.
fn decode(units: impl Iterator<Item = u32>) -> Result<String, usize> {
    units
        .enumerate()
        .map(|(at, unit)| char::from_u32(unit).ok_or(at))
        .collect()
}

/// # Safety
/// Nobody writes to the string while the data are borrowed.
#[cfg(not(any(GraalPy, PyPy)))]
#[allow(non_upper_case_globals, reason = "names of C")]
#[inline]
pub(super) unsafe fn of<'a>(text: &'a Bound<'_, PyString>) -> PyResult<PyStringData<'a>> {
    use ffi::{PyUnicode_1BYTE_KIND, PyUnicode_2BYTE_KIND, PyUnicode_4BYTE_KIND};

    let object = text.as_ptr();
    // SAFETY: - we are attached, and this is a string;
    //         - a ready string has as many units of its kind as its length says, which live and stay
    //           as they are while the string is borrowed.
    unsafe {
        crate::checked::raise_if_minus_one(text.py(), ffi::PyUnicode_READY(object))?;
        let len = ffi::PyUnicode_GET_LENGTH(object) as usize;
        let start = ffi::PyUnicode_DATA(object);
        match ffi::PyUnicode_KIND(object) as _ {
            PyUnicode_1BYTE_KIND => Ok(PyStringData::Ucs1(std::slice::from_raw_parts(
                start.cast(),
                len,
            ))),
            PyUnicode_2BYTE_KIND => Ok(PyStringData::Ucs2(std::slice::from_raw_parts(
                start.cast(),
                len,
            ))),
            PyUnicode_4BYTE_KIND => Ok(PyStringData::Ucs4(std::slice::from_raw_parts(
                start.cast(),
                len,
            ))),
            kind => unreachable!("a string of the kind {kind}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PyStringData;
    use crate::Python;

    #[test]
    fn each_kind_is_what_pep_393_says() {
        Python::initialize();
        Python::attach(|py| {
            let cases = [
                (PyStringData::Ucs1(b"abc"), "abc", 1),
                (PyStringData::Ucs1(b"\xe9"), "é", 1),
                // Two Latin-1 characters that happen to be the UTF-8 form of one.
                (PyStringData::Ucs1(b"\xc3\xa9"), "Ã©", 1),
                (PyStringData::Ucs2(&[0x20ac, 0x61]), "€a", 2),
                (PyStringData::Ucs4(&[0x1f408]), "🐈", 4),
            ];
            for (data, text, width) in cases {
                assert_eq!(data.to_string(py).unwrap(), text);
                assert_eq!(data.to_string_lossy(), text);
                assert_eq!(data.value_width_bytes(), width);
            }
            let lone = PyStringData::Ucs2(&[0x61, 0xd800]);
            assert_eq!(lone.to_string_lossy(), "a\u{fffd}");
            let error = lone.to_string(py).unwrap_err();
            assert!(error.to_string().contains("utf-16"), "{error}");
            assert_eq!(PyStringData::Ucs2(&[1]).as_bytes(), 1u16.to_ne_bytes());
        });
    }
}
