//! [`either::Either`](https://docs.rs/either): whatever the value on its side is.
//!
//! Feature `either`. From Python the left type is tried first, so give the more special one there.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use either::Either;
//! use pyrope::{prelude::*, types::PyString};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let value: Either<i32, String> = Either::Left(42);
//!     let number = value.into_pyobject(py)?;
//!     assert_eq!(number.extract::<Either<i32, String>>()?, Either::Left(42));
//!     let text = PyString::new(py, "forty-two");
//!     assert_eq!(text.extract::<Either<i32, String>>()?, Either::Right("forty-two".into()));
//!     Ok(())
//! })
//! # }
//! ```

use std::any::type_name;

use ::either::Either;

use crate::convert::LazyMessage;
use crate::exceptions::PyTypeError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::{FromPyObject, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

impl<'a, 'py, L, R> FromPyObject<'a, 'py> for Either<L, R>
where
    L: FromPyObject<'a, 'py>,
    R: FromPyObject<'a, 'py>,
{
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_union!(L::INPUT_TYPE, R::INPUT_TYPE));

    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(left) = obj.extract::<L>() {
            return Ok(Either::Left(left));
        }
        if let Ok(right) = obj.extract::<R>() {
            return Ok(Either::Right(right));
        }
        Err(neither(type_name::<L>(), type_name::<R>()))
    }
}

#[cold]
#[inline]
fn neither(left: &'static str, right: &'static str) -> PyErr {
    PyErr::new::<PyTypeError, _>(LazyMessage(move || {
        format!("failed to convert the value to 'Union[{left}, {right}]'")
    }))
}

impl<'py, L, R> IntoPyObject<'py> for Either<L, R>
where
    L: IntoPyObject<'py>,
    R: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_union!(L::OUTPUT_TYPE, R::OUTPUT_TYPE));

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self {
            Either::Left(left) => left.into_bound_py_any(py),
            Either::Right(right) => right.into_bound_py_any(py),
        }
    }
}

impl<'a, 'py, L, R> IntoPyObject<'py> for &'a Either<L, R>
where
    &'a L: IntoPyObject<'py>,
    &'a R: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_union!(<&'a L>::OUTPUT_TYPE, <&'a R>::OUTPUT_TYPE)
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.as_ref().into_pyobject(py)
    }
}
