//! [`rust_decimal::Decimal`](https://docs.rs/rust_decimal) as `decimal.Decimal`.
//!
//! Feature `rust_decimal`. From Python anything is taken whose `str()` is a number that fits.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::prelude::*;
//! use rust_decimal::Decimal;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let price = Decimal::new(150, 2);
//!     let object = price.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "1.50");
//!     assert_eq!(object.extract::<Decimal>()?, price);
//!     Ok(())
//! })
//! # }
//! ```

use std::str::FromStr;

use ::rust_decimal::Decimal;

use super::decimal::from_text;
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{PyAnyMethods, PyStringMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for Decimal {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("decimal", "Decimal"));

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if let Ok(integer) = obj.extract::<i64>() {
            return Ok(Decimal::from(integer));
        }
        let text = obj.str()?;
        let text = text.to_cow()?;
        Decimal::from_str(&text)
            .or_else(|_| Decimal::from_scientific(&text))
            .map_err(|error| PyErr::new::<PyValueError, _>(LazyMessage(move || error.to_string())))
    }
}

impl<'py> IntoPyObject<'py> for Decimal {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("decimal", "Decimal"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        from_text(py, &self.to_string())
    }
}

impl<'py> IntoPyObject<'py> for &Decimal {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("decimal", "Decimal"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}
