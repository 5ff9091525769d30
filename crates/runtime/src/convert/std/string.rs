//! Rust's strings and `char`: Python's `str`.

use std::borrow::Cow;
use std::convert::Infallible;

use crate::conversion::Internal;
use crate::error::Message;
use crate::exceptions::PyValueError;
use crate::types::PyString;
use crate::{Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
impl<'a> FromPyObject<'a, '_> for &'a str {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        obj.cast::<PyString>()?.to_str()
    }
}

impl<'a> FromPyObject<'a, '_> for Cow<'a, str> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        obj.cast::<PyString>()?.to_cow()
    }
}

impl FromPyObject<'_, '_> for String {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        Ok(obj.cast::<PyString>()?.to_cow()?.into_owned())
    }

    #[inline]
    fn extract_inert(obj: Borrowed<'_, '_, PyAny>, _: Internal) -> Option<Self> {
        Self::extract(obj).ok()
    }
}

impl FromPyObject<'_, '_> for Box<str> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        String::extract(obj).map(Self::from)
    }
}

impl FromPyObject<'_, '_> for char {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let text = obj.cast::<PyString>()?.to_cow()?;
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(PyErr::new::<PyValueError, _>(Message(
                "expected a string of length 1",
            ))),
        }
    }
}

/// Conversion to a `str` object, through the text that the value dereferences to.
macro_rules! into {
    ($($text:ty, |$value:ident| $as_str:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for $text {
                type Target = PyString;
                type Output = Bound<'py, PyString>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    let $value = self;
                    Ok(PyString::new(py, $as_str))
                }
            }
        )*
    };
}

into! {
    &str, |text| text;
    &&str, |text| text;
    String, |text| &text;
    &String, |text| text;
    Cow<'_, str>, |text| &text;
    &Cow<'_, str>, |text| text;
    Box<str>, |text| &text;
    &Box<str>, |text| text;
    char, |c| c.encode_utf8(&mut [0; 4]);
    &char, |c| c.encode_utf8(&mut [0; 4]);
}
