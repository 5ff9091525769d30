//! Rust's integers: Python's `int`, whatever its size.

mod read;
#[cfg(test)]
mod tests;
mod wide;

use std::convert::Infallible;
use std::num::NonZero;

use read::{signed, small, unsigned};

use crate::checked::new_reference;
use crate::conversion::Internal;
use crate::error::Message;
use crate::exceptions::{PyOverflowError, PyValueError};
use crate::types::PyInt;
use crate::{ffi, Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

/// `IntoPyObject` by value and by reference, `NonZero`, and comparison with handles: what all
/// integers have alike.
macro_rules! common {
    ($($int:ident, |$value:ident| $make:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for &$int {
                type Target = PyInt;
                type Output = Bound<'py, PyInt>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    (*self).into_pyobject(py)
                }

                #[inline]
                fn is_inert(_: Internal) -> bool {
                    true
                }

                common!(@collection $int);
            }

            impl FromPyObject<'_, '_> for NonZero<$int> {
                type Error = PyErr;
                crate::__type_hint!(INPUT_TYPE = crate::inspect::known::INTEGER);

                #[inline]
                fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
                    NonZero::new(<$int>::extract(obj)?).ok_or_else(zero)
                }
            }

            impl<'py> IntoPyObject<'py> for NonZero<$int> {
                type Target = PyInt;
                type Output = Bound<'py, PyInt>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    self.get().into_pyobject(py)
                }
            }

            impl<'py> IntoPyObject<'py> for &NonZero<$int> {
                type Target = PyInt;
                type Output = Bound<'py, PyInt>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    self.get().into_pyobject(py)
                }

                #[inline]
                fn is_inert(_: Internal) -> bool {
                    true
                }
            }

            impl PartialEq<$int> for Bound<'_, PyInt> {
                #[inline]
                fn eq(&self, other: &$int) -> bool {
                    let value = <$int>::extract_inert(self.as_any().as_borrowed(), Internal(()));
                    value == Some(*other)
                }
            }

            impl PartialEq<Bound<'_, PyInt>> for $int {
                #[inline]
                fn eq(&self, other: &Bound<'_, PyInt>) -> bool {
                    other == self
                }
            }
        )*

        $(
            impl<'py> IntoPyObject<'py> for $int {
                type Target = PyInt;
                type Output = Bound<'py, PyInt>;
                type Error = Infallible;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyInt>());

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    let $value = self;
                    Ok($make(py))
                }

                common!(@collection $int);
            }
        )*
    };
    // A collection of bytes is `bytes`, not a list.
    (@collection u8) => {
        crate::__type_hint!(COLLECTION_TYPE = crate::inspect::of::<crate::types::PyBytes>());

        #[inline]
        fn collection_into_pyobject<I>(
            items: I,
            py: Python<'py>,
            _: Internal,
        ) -> PyResult<Bound<'py, PyAny>>
        where
            I: ExactSizeIterator<Item = Self>,
        {
            super::bytes::bytes_of(py, items)
        }
    };
    (@collection $int:ident) => {};
}

common! {
    i8, |value| |py| from_signed(py, value.into());
    i16, |value| |py| from_signed(py, value.into());
    i32, |value| |py| from_signed(py, value.into());
    i64, |value| |py| from_signed(py, value);
    isize, |value| |py| from_signed(py, value as i64);
    u8, |value| |py| from_signed(py, value.into());
    u16, |value| |py| from_signed(py, value.into());
    u32, |value| |py| from_signed(py, value.into());
    u64, |value| |py| from_unsigned(py, value);
    usize, |value| |py| from_unsigned(py, value as u64);
    i128, |value| |py| wide::from_i128(py, value);
    u128, |value| |py| wide::from_u128(py, value);
}

/// Extraction of what fits in 64 bits: a small `int` is read in place, any other by the C API.
macro_rules! extract {
    ($($int:ident, $read:ident;)*) => {
        $(
            impl<'py> FromPyObject<'_, 'py> for $int {
                type Error = PyErr;
                crate::__type_hint!(INPUT_TYPE = crate::inspect::known::INTEGER);

                #[allow(irrefutable_let_patterns, reason = "i64 has room for all of i64 only")]
                #[allow(clippy::unnecessary_fallible_conversions, reason = "as above")]
                #[inline]
                fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                    if let Some(value) = small(obj) {
                        if let Ok(value) = <$int>::try_from(value) {
                            return Ok(value);
                        }
                    }
                    <$int>::try_from($read(obj)?).map_err(|_| out_of_range())
                }

                extract!(@bulk $int);

                #[allow(clippy::unnecessary_fallible_conversions, reason = "not for all types")]
                #[inline]
                fn extract_inert(obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Self> {
                    if let Some(value) = small(obj) {
                        return <$int>::try_from(value).ok();
                    }
                    read::inert(obj, $read).and_then(|value| <$int>::try_from(value).ok())
                }

                #[allow(clippy::unnecessary_fallible_conversions, reason = "not for all types")]
                #[inline]
                fn extract_at_once(obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Self> {
                    small(obj).and_then(|value| <$int>::try_from(value).ok())
                }
            }
        )*
    };
    // Bytes are copied in one go.
    (@bulk u8) => {
        #[inline]
        fn extract_bulk(obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Vec<Self>> {
            super::bytes::copied(obj)
        }
    };
    (@bulk $int:ident) => {};
}

extract! {
    i8, signed;
    i16, signed;
    i32, signed;
    i64, signed;
    isize, signed;
    u8, signed;
    u16, signed;
    u32, signed;
    u64, unsigned;
    usize, unsigned;
}

macro_rules! extract_wide {
    ($($int:ident, $read:ident;)*) => {
        $(
            impl FromPyObject<'_, '_> for $int {
                type Error = PyErr;
                crate::__type_hint!(INPUT_TYPE = crate::inspect::known::INTEGER);

                #[allow(irrefutable_let_patterns, reason = "i128 has room for all, u128 has not")]
                #[allow(clippy::unnecessary_fallible_conversions, reason = "as above")]
                #[inline]
                fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
                    if let Some(value) = small(obj) {
                        if let Ok(value) = <$int>::try_from(value) {
                            return Ok(value);
                        }
                    }
                    wide::$read(obj)
                }

                #[inline]
                fn extract_inert(obj: Borrowed<'_, '_, PyAny>, _: Internal) -> Option<Self> {
                    read::inert(obj, wide::$read)
                }
            }
        )*
    };
}

extract_wide! {
    i128, to_i128;
    u128, to_u128;
}

#[inline]
fn from_signed(py: Python<'_>, value: i64) -> Bound<'_, PyInt> {
    // SAFETY: we are attached; gives a new reference to an int, or NULL when out of memory.
    unsafe { new_reference(py, ffi::PyLong_FromLongLong(value)).cast_into_unchecked() }
}

#[inline]
fn from_unsigned(py: Python<'_>, value: u64) -> Bound<'_, PyInt> {
    // SAFETY: we are attached; gives a new reference to an int, or NULL when out of memory.
    unsafe { new_reference(py, ffi::PyLong_FromUnsignedLongLong(value)).cast_into_unchecked() }
}

#[cold]
#[inline]
fn out_of_range() -> PyErr {
    PyErr::new::<PyOverflowError, _>(Message("out of range integral type conversion attempted"))
}

#[cold]
#[inline]
fn zero() -> PyErr {
    PyErr::new::<PyValueError, _>(Message("invalid zero value"))
}
