//! [`num_rational::Ratio`](https://docs.rs/num-rational) as `fractions.Fraction`.
//!
//! Feature `num-rational`. From Python anything is taken that has a `numerator` and a `denominator`:
//! fractions and integers.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use num_rational::Ratio;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let third = Ratio::new(1_i32, 3);
//!     let object = third.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "1/3");
//!     assert_eq!(object.extract::<Ratio<i32>>()?, third);
//!     Ok(())
//! })
//! # }
//! ```

use ::num_bigint::BigInt;
use ::num_rational::Ratio;
use num_traits::Zero;

use crate::error::Message;
use crate::exceptions::PyZeroDivisionError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::imported::Imported;
use crate::types::PyAnyMethods;
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

static FRACTION: Imported<PyAny> = Imported::new(c"fractions", c"Fraction");

macro_rules! ratio_conversions {
    ($($integer:ty),+) => {$(
        impl<'py> FromPyObject<'_, 'py> for Ratio<$integer> {
            type Error = PyErr;
            crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("fractions", "Fraction"));

            #[inline]
            fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                let py = obj.py();
                let numerator = obj.getattr(crate::intern!(py, "numerator"))?;
                let denominator = obj.getattr(crate::intern!(py, "denominator"))?;
                let denominator = denominator.extract::<$integer>()?;
                if denominator.is_zero() {
                    return Err(zero_denominator());
                }
                Ok(Ratio::new(numerator.extract::<$integer>()?, denominator))
            }
        }

        impl<'py> IntoPyObject<'py> for Ratio<$integer> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;
            crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("fractions", "Fraction"));

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                (&self).into_pyobject(py)
            }
        }

        impl<'py> IntoPyObject<'py> for &Ratio<$integer> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;
            crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("fractions", "Fraction"));

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                FRACTION.get(py)?.call1((self.numer(), self.denom()))
            }
        }
    )+};
}

ratio_conversions!(i8, i16, i32, i64, isize, BigInt);

#[cold]
#[inline]
fn zero_denominator() -> PyErr {
    PyErr::new::<PyZeroDivisionError, _>(Message("a fraction whose denominator is 0"))
}
