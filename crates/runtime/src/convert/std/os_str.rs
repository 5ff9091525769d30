//! `OsStr` and `OsString`: Python's `str`, in which bytes that are no text are escaped as Python does
//! in file names.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};

use crate::types::PyString;
use crate::{Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for OsString {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        imp::from_text(obj.cast::<PyString>()?)
    }
}

impl<'a> FromPyObject<'a, '_> for Cow<'a, OsStr> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        let text = obj.cast::<PyString>()?;
        match lent(text) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => imp::from_text(text).map(Cow::Owned),
        }
    }
}

/// The string itself, where the system's encoding cannot differ: ASCII.
#[inline]
pub(super) fn lent<'a>(text: Borrowed<'a, '_, PyString>) -> Option<&'a OsStr> {
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    {
        let text = text.to_str().ok()?;
        text.is_ascii().then(|| OsStr::new(text))
    }
    #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
    {
        let _ = text;
        None
    }
}

macro_rules! into {
    ($($text:ty, |$value:ident| $os_str:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for $text {
                type Target = PyString;
                type Output = Bound<'py, PyString>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    let $value = self;
                    Ok(to_text(py, $os_str))
                }
            }
        )*
    };
}

into! {
    &OsStr, |text| text;
    &&OsStr, |text| text;
    OsString, |text| &text;
    &OsString, |text| text;
    Cow<'_, OsStr>, |text| &text;
    &Cow<'_, OsStr>, |text| text;
}

#[inline]
pub(super) fn to_text<'py>(py: Python<'py>, text: &OsStr) -> Bound<'py, PyString> {
    match text.to_str() {
        Some(ascii) if ascii.is_ascii() => PyString::new(py, ascii),
        _ => imp::to_text(py, text),
    }
}

/// Bytes, in the encoding that Python uses for file names.
#[cfg(not(windows))]
mod imp {
    use std::ffi::{OsStr, OsString};
    #[cfg(not(target_os = "wasi"))]
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    #[cfg(target_os = "wasi")]
    use std::os::wasi::ffi::{OsStrExt, OsStringExt};

    use crate::checked::{new_reference, new_reference_or_raise};
    use crate::types::{PyBytes, PyBytesMethods, PyString};
    use crate::{ffi, Borrowed, Bound, PyResult, Python};

    #[inline]
    pub(super) fn from_text(text: Borrowed<'_, '_, PyString>) -> PyResult<OsString> {
        // SAFETY: - we are attached, and this is a string;
        //         - gives a new reference to a bytes object, or NULL with an error set.
        let bytes = unsafe {
            let bytes = ffi::PyUnicode_EncodeFSDefault(text.as_ptr());
            new_reference_or_raise(text.py(), bytes)?.cast_into_unchecked::<PyBytes>()
        };
        Ok(OsString::from_vec(bytes.as_bytes().to_vec()))
    }

    #[inline]
    pub(super) fn to_text<'py>(py: Python<'py>, text: &OsStr) -> Bound<'py, PyString> {
        let bytes = text.as_bytes();
        // SAFETY: - we are attached; pointer and length are those of the bytes;
        //         - gives a new reference to a string, or NULL when out of memory: what cannot be
        //           decoded is escaped.
        unsafe {
            let (start, len) = (bytes.as_ptr().cast(), bytes.len() as ffi::Py_ssize_t);
            new_reference(py, ffi::PyUnicode_DecodeFSDefaultAndSize(start, len))
                .cast_into_unchecked()
        }
    }
}

/// UTF-16, which may have lone surrogates on both sides.
#[cfg(windows)]
mod imp {
    use std::ffi::{OsStr, OsString};
    use std::os::windows::ffi::{OsStrExt, OsStringExt};

    use crate::checked::new_reference;
    use crate::types::PyString;
    use crate::{ffi, Borrowed, Bound, PyErr, PyResult, Python};

    #[inline]
    pub(super) fn from_text(text: Borrowed<'_, '_, PyString>) -> PyResult<OsString> {
        let mut len = 0;
        // SAFETY: - we are attached, and this is a string;
        //         - gives an array of `len` units that we have to free, or NULL with an error set.
        unsafe {
            let units = ffi::PyUnicode_AsWideCharString(text.as_ptr(), &mut len);
            if units.is_null() {
                return Err(PyErr::fetch(text.py()));
            }
            let copy = OsString::from_wide(std::slice::from_raw_parts(units, len as usize));
            ffi::PyMem_Free(units.cast());
            Ok(copy)
        }
    }

    #[inline]
    pub(super) fn to_text<'py>(py: Python<'py>, text: &OsStr) -> Bound<'py, PyString> {
        let units: Vec<u16> = text.encode_wide().collect();
        // SAFETY: - we are attached; pointer and length are those of the units;
        //         - gives a new reference to a string, or NULL when out of memory.
        unsafe {
            let len = units.len() as ffi::Py_ssize_t;
            new_reference(py, ffi::PyUnicode_FromWideChar(units.as_ptr(), len))
                .cast_into_unchecked()
        }
    }
}
