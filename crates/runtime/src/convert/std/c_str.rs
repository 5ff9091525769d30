//! `CStr` and `CString`: Python's `str`, in UTF-8.

use std::borrow::Cow;
use std::ffi::{CStr, CString};

use crate::convert::LazyMessage;
use crate::exceptions::{PyUnicodeDecodeError, PyValueError};
use crate::types::PyString;
use crate::{Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
impl<'a> FromPyObject<'a, '_> for &'a CStr {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        let text = obj.cast::<PyString>()?.to_str()?;
        // SAFETY: - the interpreter keeps the UTF-8 form of a string with a NUL after it, which is
        //           not counted;
        //         - it lives as long as the string.
        let bytes = unsafe { std::slice::from_raw_parts(text.as_ptr(), text.len() + 1) };
        CStr::from_bytes_with_nul(bytes).map_err(|_| interior_nul(text))
    }
}

impl FromPyObject<'_, '_> for CString {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let text = obj.cast::<PyString>()?.to_cow()?;
        CString::new(&*text).map_err(|_| interior_nul(&text))
    }
}

impl<'a> FromPyObject<'a, '_> for Cow<'a, CStr> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
        return <&CStr>::extract(obj).map(Cow::Borrowed);
        #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
        CString::extract(obj).map(Cow::Owned)
    }
}

#[cold]
#[inline]
fn interior_nul(text: &str) -> PyErr {
    let position = text.find('\0').unwrap_or(text.len());
    PyErr::new::<PyValueError, _>(LazyMessage(move || {
        format!("data provided contains an interior nul byte at byte position {position}")
    }))
}

macro_rules! into {
    ($($text:ty, |$value:ident| $as_c_str:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for $text {
                type Target = PyString;
                type Output = Bound<'py, PyString>;
                type Error = PyErr;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                    let $value = self;
                    to_text(py, $as_c_str)
                }
            }
        )*
    };
}

into! {
    &CStr, |text| text;
    CString, |text| &text;
    &CString, |text| text;
    Cow<'_, CStr>, |text| &text;
    &Cow<'_, CStr>, |text| text;
}

#[inline]
fn to_text<'py>(py: Python<'py>, text: &CStr) -> PyResult<Bound<'py, PyString>> {
    match text.to_str() {
        Ok(text) => Ok(PyString::new(py, text)),
        Err(error) => Err(PyUnicodeDecodeError::new_err_from_utf8(
            py,
            text.to_bytes(),
            error,
        )),
    }
}
