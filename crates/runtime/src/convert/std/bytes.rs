//! Bytes in one go: `&[u8]`, `Cow<[u8]>`, and what `Vec<u8>` and arrays of `u8` need.

use std::borrow::Cow;

use crate::checked::locked;
use crate::object::CastError;
use crate::types::{PyByteArray, PyByteArrayMethods, PyBytes};
use crate::{Borrowed, Bound, FromPyObject, PyAny, PyErr, PyResult, Python};

impl<'a, 'py> FromPyObject<'a, 'py> for &'a [u8] {
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(obj.cast::<PyBytes>()?.as_bytes())
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Cow<'a, [u8]> {
    type Error = PyErr;
    crate::__type_hint!(
        INPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::known::SEQUENCE,
            crate::inspect::known::INTEGER
        )
    );

    /// Borrows `bytes`; copies a `bytearray`, which may change, and any sequence of integers.
    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        match obj.cast::<PyBytes>() {
            Ok(bytes) => Ok(Cow::Borrowed(bytes.as_bytes())),
            Err(_) => Vec::extract(obj).map(Cow::Owned),
        }
    }
}

/// A copy of `bytes` or of a `bytearray`; nothing for any other object.
#[inline]
pub(super) fn copied(obj: Borrowed<'_, '_, PyAny>) -> Option<Vec<u8>> {
    if let Ok(bytes) = obj.cast::<PyBytes>() {
        return Some(bytes.as_bytes().to_vec());
    }
    let array = obj.cast::<PyByteArray>().ok()?;
    Some(locked(&obj, || array.to_vec()))
}

/// Makes `bytes` with room for exactly the items that the iterator promises.
///
/// # Panics
/// If the iterator does not keep its promise.
pub(super) fn bytes_of<'py, T, I>(py: Python<'py>, items: I) -> PyResult<Bound<'py, PyAny>>
where
    T: Byte,
    I: ExactSizeIterator<Item = T>,
{
    let len = items.len();
    let bytes = PyBytes::new_with(py, len, |data| {
        let mut filled = 0;
        for item in items {
            assert!(
                filled < len,
                "an ExactSizeIterator gave more items than its len() said"
            );
            data[filled] = item.value();
            filled += 1;
        }
        assert_eq!(
            filled, len,
            "an ExactSizeIterator gave fewer items than its len() said"
        );
        Ok(())
    })?;
    Ok(bytes.into_any())
}

/// A byte, or a reference to one.
pub(super) trait Byte {
    fn value(self) -> u8;
}

impl Byte for u8 {
    #[inline(always)]
    fn value(self) -> u8 {
        self
    }
}

impl Byte for &u8 {
    #[inline(always)]
    fn value(self) -> u8 {
        *self
    }
}
