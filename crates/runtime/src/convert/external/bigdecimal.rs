//! [`bigdecimal::BigDecimal`](https://docs.rs/bigdecimal) as `decimal.Decimal`.
//!
//! Feature `bigdecimal`. From Python anything is taken whose `str()` is a number. NaN and infinities
//! have no counterpart.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use bigdecimal::BigDecimal;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let price: BigDecimal = "1.50".parse().unwrap();
//!     let object = price.clone().into_pyobject(py)?;
//!     assert_eq!(object.str()?, "1.50");
//!     assert_eq!(object.extract::<BigDecimal>()?, price);
//!     Ok(())
//! })
//! # }
//! ```

use std::str::FromStr;

use ::bigdecimal::BigDecimal;

use super::decimal::from_text;
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{PyAnyMethods, PyStringMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for BigDecimal {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("decimal", "Decimal"));

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let text = obj.str()?;
        BigDecimal::from_str(&text.to_cow()?)
            .map_err(|error| PyErr::new::<PyValueError, _>(LazyMessage(move || error.to_string())))
    }
}

impl<'py> IntoPyObject<'py> for BigDecimal {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("decimal", "Decimal"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        // With an exponent, so that no digits are lost nor zeros added; that of zero is kept, too.
        let (digits, scale) = self.into_bigint_and_exponent();
        from_text(py, &format!("{digits}E{}", -i128::from(scale)))
    }
}
