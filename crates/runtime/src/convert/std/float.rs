//! Rust's floats: Python's `float`.

use std::convert::Infallible;

use crate::checked::value_or_raise;
use crate::conversion::Internal;
use crate::types::{PyFloat, PyFloatMethods};
use crate::{ffi, Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

impl<'py> FromPyObject<'_, 'py> for f64 {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::FLOAT);

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match float_value(obj) {
            Some(value) => Ok(value),
            None => from_number(obj),
        }
    }

    #[inline]
    fn extract_inert(obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Self> {
        float_value(obj)
    }

    #[inline]
    fn extract_at_once(obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Self> {
        exact_value(obj)
    }
}

/// The value of a `float`, and not of an instance of a subtype.
#[inline(always)]
fn exact_value(obj: Borrowed<'_, '_, PyAny>) -> Option<f64> {
    // SAFETY: takes any object; what it accepts is a float.
    unsafe {
        if ffi::PyFloat_CheckExact(obj.as_ptr()) == 0 {
            return None;
        }
        Some(obj.cast_unchecked::<PyFloat>().value())
    }
}

/// The value of a `float`, or of an instance of a subtype, which has the same C value.
#[inline(always)]
fn float_value(obj: Borrowed<'_, '_, PyAny>) -> Option<f64> {
    // SAFETY: takes any object; what it accepts is a float.
    unsafe {
        if ffi::PyFloat_Check(obj.as_ptr()) == 0 {
            return None;
        }
        Some(obj.cast_unchecked::<PyFloat>().value())
    }
}

/// What `__float__` or `__index__` gives.
#[cold]
#[inline(never)]
fn from_number(obj: Borrowed<'_, '_, PyAny>) -> PyResult<f64> {
    // SAFETY: we are attached; takes any object; gives -1 and maybe an error.
    value_or_raise(
        obj.py(),
        unsafe { ffi::PyFloat_AsDouble(obj.as_ptr()) },
        -1.0,
    )
}

impl<'a, 'py> FromPyObject<'a, 'py> for f32 {
    type Error = <f64 as FromPyObject<'a, 'py>>::Error;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::FLOAT);

    /// Converts the number, which is rounded to the nearest `f32`.
    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(f64::extract(obj)? as f32)
    }

    #[inline]
    fn extract_inert(obj: Borrowed<'a, 'py, PyAny>, _: Internal) -> Option<Self> {
        float_value(obj).map(|value| value as f32)
    }

    #[inline]
    fn extract_at_once(obj: Borrowed<'a, 'py, PyAny>, _: Internal) -> Option<Self> {
        exact_value(obj).map(|value| value as f32)
    }
}

macro_rules! into {
    ($($float:ty, |$value:ident| $double:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for $float {
                type Target = PyFloat;
                type Output = Bound<'py, PyFloat>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyFloat>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    let $value = self;
                    Ok(PyFloat::new(py, $double))
                }

                #[inline]
                fn is_inert(_: Internal) -> bool {
                    true
                }
            }
        )*
    };
}

into! {
    f64, |value| value;
    &f64, |value| *value;
    f32, |value| value.into();
    &f32, |value| (*value).into();
}
