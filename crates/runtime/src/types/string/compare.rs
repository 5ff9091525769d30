//! Comparison of a handle with Rust text, both ways and through references.

use super::PyString;
use crate::{ffi, Borrowed, Bound};

#[inline]
fn equal(object: &Bound<'_, PyString>, text: &str) -> bool {
    let (start, len) = (text.as_ptr().cast(), super::length(text));
    // SAFETY: - we are attached, and this is a string; cannot fail;
    //         - pointer and length are those of valid UTF-8.
    unsafe { ffi::compat::PyUnicode_EqualToUTF8AndSize(object.as_ptr(), start, len) != 0 }
}

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
    Bound<'_, PyString>, str, |object, text| equal(object, text);
    &'_ Bound<'_, PyString>, str, |object, text| equal(object, text);
    Bound<'_, PyString>, &'_ str, |object, text| equal(object, text);
    str, Bound<'_, PyString>, |text, object| equal(object, text);
    str, &'_ Bound<'_, PyString>, |text, object| equal(object, text);
    &'_ str, Bound<'_, PyString>, |text, object| equal(object, text);
    Borrowed<'_, '_, PyString>, str, |object, text| equal(object, text);
    Borrowed<'_, '_, PyString>, &'_ str, |object, text| equal(object, text);
    str, Borrowed<'_, '_, PyString>, |text, object| equal(object, text);
    &'_ str, Borrowed<'_, '_, PyString>, |text, object| equal(object, text);
}
