//! Making a string of Rust's text.

use crate::ffi;

/// A new reference to a string of this text; NULL when out of memory, with the error set.
///
/// # Safety
/// This thread is attached.
pub(super) unsafe fn string_of(text: &str) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; pointer and length are those of valid UTF-8.
    unsafe {
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        if short::is_ascii(text.as_bytes()) {
            return short::string_of(text.as_bytes());
        }
        ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), super::length(text))
    }
}

/// The interpreter decodes UTF-8 by bytes where a text does not begin at a multiple of eight, as most literals do not.
/// Short ASCII is copied as it is.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
mod short {
    use super::ffi;

    /// Whether it is ASCII, and of such a length that both ends as numbers are all of it.
    #[inline(always)]
    pub(super) fn is_ascii(text: &[u8]) -> bool {
        const HIGH: u128 = u128::from_ne_bytes([0x80; 16]);
        // Both ends, which overlap in the middle or meet.
        macro_rules! ends {
            ($word:ty) => {{
                let first = text.first_chunk().copied().map(<$word>::from_ne_bytes);
                let last = text.last_chunk().copied().map(<$word>::from_ne_bytes);
                u128::from(first.unwrap_or(0) | last.unwrap_or(0))
            }};
        }
        let bytes = match text.len() {
            8..=15 => ends!(u64),
            16..=32 => ends!(u128),
            _ => return false,
        };
        bytes & HIGH == 0
    }

    /// # Safety
    /// This thread is attached, and the text is ASCII.
    #[inline(always)]
    pub(super) unsafe fn string_of(text: &[u8]) -> *mut ffi::PyObject {
        // SAFETY: - as the caller promises;
        //         - the characters of a new string of ASCII are bytes that lie behind its head, and nobody else has it.
        unsafe {
            let string = ffi::PyUnicode_New(text.len() as ffi::Py_ssize_t, 0x7f);
            if !string.is_null() {
                let characters = string.cast::<ffi::PyASCIIObject>().add(1).cast::<u8>();
                characters.copy_from_nonoverlapping(text.as_ptr(), text.len());
            }
            string
        }
    }
}
