//! [`bytes::Bytes`](https://docs.rs/bytes) as Python's `bytes`.
//!
//! Feature `bytes`. From Python's `bytes` nothing is copied: the `Bytes` keeps the object. A
//! `bytearray` may change, so it is copied.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use bytes::Bytes;
//! use pyrope::{prelude::*, types::PyBytes};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let object = PyBytes::new(py, b"hello");
//!     let bytes: Bytes = object.extract()?;
//!     assert_eq!(bytes.as_ptr(), object.as_bytes().as_ptr());
//!     assert_eq!(bytes.into_pyobject(py)?.as_bytes(), b"hello");
//!     Ok(())
//! })
//! # }
//! ```

use ::bytes::Bytes;

use crate::object::{Borrowed, Bound, CastError, PyAny};
use crate::pybacked::PyBackedBytes;
use crate::types::PyBytes;
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'a, 'py> FromPyObject<'a, 'py> for Bytes {
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::BYTES_LIKE);

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(Bytes::from_owner(PyBackedBytes::extract(obj)?))
    }
}

impl<'py> IntoPyObject<'py> for Bytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (&self).into_pyobject(py)
    }
}

impl<'py> IntoPyObject<'py> for &Bytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        Ok(PyBytes::new(py, self))
    }
}
