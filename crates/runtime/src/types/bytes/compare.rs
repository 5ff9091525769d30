//! Comparison of a handle with slices, both ways and through references.

use super::{PyBytes, PyBytesMethods};
use crate::{Borrowed, Bound};

macro_rules! compare {
    ($($left:ty, $right:ty, |$this:ident, $other:ident| $equal:expr;)*) => {
        $(
            impl PartialEq<$right> for $left {
                #[inline]
                fn eq(&self, other: &$right) -> bool {
                    let ($this, $other) = (self, other);
                    $equal
                }
            }
        )*
    };
}

compare! {
    Bound<'_, PyBytes>, [u8], |object, bytes| object.as_bytes() == bytes;
    &'_ Bound<'_, PyBytes>, [u8], |object, bytes| object.as_bytes() == bytes;
    Bound<'_, PyBytes>, &'_ [u8], |object, bytes| object.as_bytes() == *bytes;
    [u8], Bound<'_, PyBytes>, |bytes, object| object.as_bytes() == bytes;
    [u8], &'_ Bound<'_, PyBytes>, |bytes, object| object.as_bytes() == bytes;
    &'_ [u8], Bound<'_, PyBytes>, |bytes, object| object.as_bytes() == *bytes;
    Borrowed<'_, '_, PyBytes>, [u8], |object, bytes| (*object).as_bytes() == bytes;
    Borrowed<'_, '_, PyBytes>, &'_ [u8], |object, bytes| (*object).as_bytes() == *bytes;
    [u8], Borrowed<'_, '_, PyBytes>, |bytes, object| (*object).as_bytes() == bytes;
    &'_ [u8], Borrowed<'_, '_, PyBytes>, |bytes, object| (*object).as_bytes() == *bytes;
}
