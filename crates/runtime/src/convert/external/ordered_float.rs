//! The floats of [`ordered-float`](https://docs.rs/ordered-float) as Python's.
//!
//! Feature `ordered-float`. A `NotNan` refuses NaN with a `ValueError`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use ordered_float::NotNan;
//! use pyrope::{prelude::*, types::PyFloat};
//! # Python::initialize();
//! Python::attach(|py| {
//!     let number = PyFloat::new(py, 1.5).extract::<NotNan<f64>>().unwrap();
//!     assert_eq!(*number, 1.5);
//!     let error = PyFloat::new(py, f64::NAN).extract::<NotNan<f64>>().unwrap_err();
//!     assert_eq!(error.to_string(), "ValueError: NotNan constructed with NaN");
//! });
//! ```

use std::convert::Infallible;

use ::ordered_float::{NotNan, OrderedFloat};

use crate::error::Message;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::PyFloat;
use crate::{FromPyObject, IntoPyObject, PyErr, Python};

macro_rules! float_conversions {
    ($wrapper:ident, $float:ident, |$value:ident| $wrapped:expr) => {
        impl<'a, 'py> FromPyObject<'a, 'py> for $wrapper<$float> {
            type Error = <$float as FromPyObject<'a, 'py>>::Error;
            crate::__type_hint!(INPUT_TYPE = crate::inspect::known::FLOAT);

            #[inline]
            fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
                let $value = obj.extract::<$float>()?;
                $wrapped
            }
        }

        impl<'py> IntoPyObject<'py> for $wrapper<$float> {
            type Target = PyFloat;
            type Output = Bound<'py, PyFloat>;
            type Error = Infallible;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyFloat>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                self.into_inner().into_pyobject(py)
            }
        }

        impl<'py> IntoPyObject<'py> for &$wrapper<$float> {
            type Target = PyFloat;
            type Output = Bound<'py, PyFloat>;
            type Error = Infallible;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyFloat>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                (*self).into_pyobject(py)
            }
        }
    };
}

float_conversions!(OrderedFloat, f32, |value| Ok(OrderedFloat(value)));
float_conversions!(OrderedFloat, f64, |value| Ok(OrderedFloat(value)));
float_conversions!(NotNan, f32, |value| NotNan::new(value)
    .map_err(|_| is_nan()));
float_conversions!(NotNan, f64, |value| NotNan::new(value)
    .map_err(|_| is_nan()));

#[cold]
#[inline]
fn is_nan() -> PyErr {
    PyErr::new::<PyValueError, _>(Message("NotNan constructed with NaN"))
}
