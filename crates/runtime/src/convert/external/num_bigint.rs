//! The integers of [`num-bigint`](https://docs.rs/num-bigint) as Python's `int`.
//!
//! Feature `num-bigint`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use num_bigint::BigInt;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let large = BigInt::from(7).pow(100);
//!     let object = py.eval(c"7 ** 100", None, None)?;
//!     assert_eq!(object.extract::<BigInt>()?, large);
//!     assert!(object.eq(large)?);
//!     Ok(())
//! })
//! # }
//! ```

use std::ffi::c_int;

use ::num_bigint::{BigInt, BigUint};

use crate::checked::{new_reference_or_raise, value_or_raise};
use crate::error::Message;
use crate::exceptions::PyOverflowError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::PyInt;
use crate::{ffi, FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py> FromPyObject<'_, 'py> for BigInt {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::INTEGER);

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(match Number::read(obj)? {
            Number::Small(value) => value.into(),
            Number::Large(bytes) => BigInt::from_signed_bytes_le(&bytes),
        })
    }
}

impl<'py> FromPyObject<'_, 'py> for BigUint {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::INTEGER);

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match Number::read(obj)? {
            Number::Small(value) => u64::try_from(value)
                .map(BigUint::from)
                .map_err(|_| negative()),
            Number::Large(bytes) if is_negative(&bytes) => Err(negative()),
            Number::Large(bytes) => Ok(BigUint::from_bytes_le(&bytes)),
        }
    }
}

#[cold]
#[inline]
fn negative() -> PyErr {
    PyErr::new::<PyOverflowError, _>(Message("can't convert negative int to unsigned"))
}

/// Whether the top bit of a number in two's complement is set.
#[inline]
fn is_negative(bytes: &[u8]) -> bool {
    bytes.last().is_some_and(|top| top & 0x80 != 0)
}

/// The value of a Python `int`.
enum Number {
    Small(i64),
    /// Two's complement, the lowest byte first.
    Large(Vec<u8>),
}

impl Number {
    /// Reads an `int`, or what `__index__` gives.
    #[inline]
    fn read(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let py = obj.py();
        // SAFETY: takes any object; gives a new reference to an int, or NULL with an error set.
        let int = unsafe {
            new_reference_or_raise(py, ffi::PyNumber_Index(obj.as_ptr()))?
                .cast_into_unchecked::<PyInt>()
        };
        let mut overflow: c_int = 0;
        // SAFETY: takes an int; gives -1 with the overflow told, or maybe with an error set.
        let value = unsafe { ffi::PyLong_AsLongLongAndOverflow(int.as_ptr(), &mut overflow) };
        if overflow == 0 {
            return Ok(Number::Small(value_or_raise(py, value, -1)?));
        }
        bytes::read(&int).map(Number::Large)
    }
}

macro_rules! integer_conversions {
    ($integer:ty, |$value:ident| $bytes:expr) => {
        impl<'py> IntoPyObject<'py> for $integer {
            type Target = PyInt;
            type Output = Bound<'py, PyInt>;
            type Error = PyErr;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                (&self).into_pyobject(py)
            }
        }

        impl<'py> IntoPyObject<'py> for &$integer {
            type Target = PyInt;
            type Output = Bound<'py, PyInt>;
            type Error = PyErr;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                let $value = self;
                bytes::write(py, &$bytes)
            }
        }
    };
}

integer_conversions!(BigInt, |value| value.to_signed_bytes_le());
integer_conversions!(BigUint, |value| {
    let mut bytes = value.to_bytes_le();
    // A sign bit, which the number itself does not have.
    bytes.push(0);
    bytes
});

/// Two's complement, the lowest byte first, by the functions that are made for it.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
mod bytes {
    use super::*;
    use crate::checked::size_or_raise;

    #[inline]
    pub(super) fn read(int: &Bound<'_, PyInt>) -> PyResult<Vec<u8>> {
        let little_endian = ffi::Py_ASNATIVEBYTES_LITTLE_ENDIAN;
        // SAFETY: takes an int; without a buffer it gives the size that one needs.
        let size = unsafe {
            ffi::PyLong_AsNativeBytes(int.as_ptr(), std::ptr::null_mut(), 0, little_endian)
        };
        let mut bytes = vec![0; size_or_raise(int.py(), size)?];
        // SAFETY: takes an int, and a buffer of that size.
        let needed = unsafe {
            let buffer = bytes.as_mut_ptr().cast();
            ffi::PyLong_AsNativeBytes(int.as_ptr(), buffer, size, little_endian)
        };
        size_or_raise(int.py(), needed)?;
        Ok(bytes)
    }

    #[inline]
    pub(super) fn write<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyInt>> {
        // SAFETY: - we are attached; pointer and length are those of the bytes;
        //         - gives a new reference to an int, or NULL with an error set.
        unsafe {
            let int = ffi::PyLong_FromNativeBytes(
                bytes.as_ptr().cast(),
                bytes.len(),
                ffi::Py_ASNATIVEBYTES_LITTLE_ENDIAN,
            );
            Ok(new_reference_or_raise(py, int)?.cast_into_unchecked())
        }
    }
}

/// Two's complement, the lowest byte first, by the methods that `int` has in Python.
#[cfg(not(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API)))))]
mod bytes {
    use super::*;
    use crate::object::PyTypeInfo;
    use crate::types::{IntoPyDict, PyAnyMethods, PyBytes, PyBytesMethods, PyDict};

    #[inline]
    pub(super) fn read(int: &Bound<'_, PyInt>) -> PyResult<Vec<u8>> {
        let py = int.py();
        // The methods of `int` itself: a subclass may define others.
        let class = PyInt::type_object(py);
        let bits = class.call_method1(crate::intern!(py, "bit_length"), (int,))?;
        // One bit more for the sign.
        let size = bits.extract::<usize>()? / 8 + 1;
        let little = crate::intern!(py, "little");
        let bytes = class.call_method(
            crate::intern!(py, "to_bytes"),
            (int, size, little),
            Some(&signed(py)?),
        )?;
        Ok(bytes.cast::<PyBytes>()?.as_bytes().to_vec())
    }

    #[inline]
    pub(super) fn write<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyInt>> {
        let int = PyInt::type_object(py).call_method(
            crate::intern!(py, "from_bytes"),
            (PyBytes::new(py, bytes), crate::intern!(py, "little")),
            Some(&signed(py)?),
        )?;
        Ok(int.cast_into()?)
    }

    #[inline]
    fn signed(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
        [(crate::intern!(py, "signed"), true)].into_py_dict(py)
    }
}
