use std::ffi::{c_char, CStr};
use std::ptr::NonNull;

/// Texts one behind the other, each with a NUL at its end.
///
/// A pointer in a static takes 8 bytes, and 24 more to tell the loader of it. So a function's name, its docstring and
/// the names of its parameters are one pointer, and whoever needs one of them, which is seldom, looks for its end.
#[derive(Debug, Copy, Clone)]
#[repr(transparent)]
pub struct Texts(NonNull<u8>);

// SAFETY: constant texts.
unsafe impl Send for Texts {}
// SAFETY: as above.
unsafe impl Sync for Texts {}

/// Eight bytes.
#[repr(C, packed)]
struct Word(u64);

/// All bits of each byte but the highest.
const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);

impl Texts {
    /// # Panics
    /// If they are fewer than `count`.
    pub(crate) const fn new(texts: &'static str, count: usize) -> Self {
        const NO_END: &str = "a text has no NUL at its end";
        let (bytes, mut found, mut i) = (texts.as_bytes(), 0, 0);
        let last = bytes.len() - 1;
        assert!(bytes[last] == 0, "{}", NO_END);
        // The last text, which may be a long docstring, need not be read for that: compilers are slow at it. For the same
        // reason eight bytes are read at a time.
        while found + 1 < count && i + 8 <= last {
            // SAFETY: eight more bytes are there, for which any address is right.
            let word = unsafe { (*bytes.as_ptr().add(i).cast::<Word>()).0 };
            // The highest bit of each byte that is zero, and no other. Of bits with the distance of a byte the remainder
            // by 255 is the number.
            let zeros = !(((word & LOW) + LOW) | word | LOW);
            found += ((zeros >> 7) % 255) as usize;
            i += 8;
        }
        while found + 1 < count {
            assert!(i < last, "{}", NO_END);
            found += (bytes[i] == 0) as usize;
            i += 1;
        }
        // SAFETY: the pointer of a reference.
        Texts(unsafe { NonNull::new_unchecked(bytes.as_ptr().cast_mut()) })
    }

    /// # Panics
    /// If the text is not UTF-8.
    pub(crate) const fn of_c_str(text: &'static CStr) -> Self {
        assert!(text.to_str().is_ok());
        // SAFETY: the pointer of a reference.
        Texts(unsafe { NonNull::new_unchecked(text.as_ptr().cast::<u8>().cast_mut()) })
    }

    /// The pointer to the first one, which is a C string.
    pub(crate) const fn first(self) -> *const c_char {
        self.0.as_ptr().cast_const().cast()
    }

    /// One of the texts.
    ///
    /// # Safety
    /// There are more than `index`.
    #[cold]
    #[inline(never)]
    #[allow(
        improper_ctypes_definitions,
        reason = "called from Rust only; `extern` because it never unwinds"
    )]
    pub(crate) unsafe extern "C" fn get(self, index: usize) -> &'static CStr {
        let mut at = self.0.as_ptr().cast_const();
        // SAFETY: as the caller promises, so many of them end with a NUL.
        unsafe {
            for _ in 0..index {
                at = at.add(CStr::from_ptr(at.cast()).count_bytes() + 1);
            }
            CStr::from_ptr(at.cast())
        }
    }

    /// As [`get`](Self::get).
    ///
    /// # Safety
    /// As there.
    #[inline]
    pub(crate) unsafe fn str(self, index: usize) -> &'static str {
        // SAFETY: - as the caller promises;
        //         - a part of a `str`, between characters.
        unsafe { std::str::from_utf8_unchecked(self.get(index).to_bytes()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn texts_are_found_by_their_number() {
        let texts = Texts::new("f\0\0größe\0b\0", 4);
        // SAFETY: there are so many.
        let all = [0, 1, 2, 3].map(|i| unsafe { texts.str(i) });
        assert_eq!(all, ["f", "", "größe", "b"]);
    }

    #[test]
    #[should_panic(expected = "no NUL")]
    fn texts_that_are_not_there_are_refused() {
        Texts::new("f\0doc", 2);
    }

    #[test]
    fn each_nul_counts_wherever_it_lies() {
        for length in 0..20 {
            for other in 0..=length {
                let mut texts = "é".repeat(20)[..2 * length].to_owned();
                texts.insert(2 * (other / 2), '\0');
                texts.push_str("last\0");
                assert!(enough(texts.clone(), 2));
                assert!(!enough(texts, 3));
            }
        }
        assert!(enough("\0".repeat(40), 40));
        assert!(!enough("\0".repeat(40), 41));
    }

    fn enough(texts: String, count: usize) -> bool {
        let texts: &'static str = texts.leak();
        std::panic::catch_unwind(|| Texts::new(texts, count)).is_ok()
    }

    #[test]
    #[should_panic(expected = "no NUL")]
    fn too_few_texts_are_refused() {
        Texts::new("f\0", 2);
    }
}
