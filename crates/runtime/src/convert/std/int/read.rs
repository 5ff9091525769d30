//! Reading integers of up to 64 bits.

use std::ffi::c_long;

use crate::checked::{new_reference_or_raise, value_or_raise};
use crate::{ffi, Borrowed, PyAny, PyErr, PyResult};

/// The value of an `int` that fits in one digit, read in place.
///
/// The interpreter promises the meaning of these fields to code that is built for its version: they
/// are in `cpython/longintrepr.h`, and the functions of the same purpose that are inline there
/// (`PyUnstable_Long_IsCompact`, `PyUnstable_Long_CompactValue`) read them in this way.
#[cfg(all(Py_3_12, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline(always)]
pub(super) fn small(obj: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    use layout::{Long, SIGN, TWO_DIGITS};

    // SAFETY: - takes any object; instances of subtypes begin like an int;
    //         - an int has at least one digit, and never changes.
    unsafe {
        if ffi::PyLong_Check(obj.as_ptr()) == 0 {
            return None;
        }
        let long = obj.as_ptr().cast::<Long>();
        let tag = (*long).tag;
        if tag >= TWO_DIGITS {
            return None;
        }
        Some((1 - (tag & SIGN) as i64) * i64::from((*long).digits[0]))
    }
}

/// The value of an `int` that has two digits, read in place; see [`small`].
///
/// # Safety
/// The object is an `int`.
#[cfg(all(Py_3_12, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
#[inline(always)]
unsafe fn medium(int: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    use layout::{Long, BITS, SIGN, THREE_DIGITS, TWO_DIGITS};

    // SAFETY: an int, which never changes; its second digit is only read if it has one.
    unsafe {
        let long = int.as_ptr().cast::<Long>();
        let tag = (*long).tag;
        if !(TWO_DIGITS..THREE_DIGITS).contains(&tag) {
            return None;
        }
        let digits = &raw const (*long).digits;
        let (low, high) = (
            digits.cast::<u32>().read(),
            digits.cast::<u32>().add(1).read(),
        );
        Some((1 - (tag & SIGN) as i64) * (i64::from(low) | i64::from(high) << BITS))
    }
}

/// Nothing is known about the fields.
///
/// # Safety
/// None is needed.
#[cfg(not(all(Py_3_12, not(any(Py_LIMITED_API, PyPy, GraalPy)))))]
#[inline(always)]
unsafe fn medium(_int: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    None
}

/// `cpython/longintrepr.h`.
#[cfg(all(Py_3_12, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
mod layout {
    use crate::ffi;

    #[repr(C)]
    pub(super) struct Long {
        head: ffi::PyObject,
        /// The number of digits above three bits, of which two hold the sign.
        pub(super) tag: usize,
        /// As many as the tag says, at least one; the least comes first.
        pub(super) digits: [u32; 1],
    }

    /// Bits that a digit holds.
    pub(super) const BITS: u32 = 30;
    pub(super) const SIGN: usize = 3;
    pub(super) const TWO_DIGITS: usize = 2 << 3;
    pub(super) const THREE_DIGITS: usize = 3 << 3;
}

/// The value of an `int` that fits: nothing is known about the fields, so the interpreter is asked.
///
/// Only of the very type, which is seen without a call. It has no `__index__` of its own, so no Python code
/// runs, and this function reports what does not fit without an error: nothing is left to be checked.
#[cfg(Py_LIMITED_API)]
#[inline(always)]
pub(super) fn small(obj: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    let mut overflow = 0;
    // SAFETY: - we are attached; the check takes any object;
    //         - an int is read, which cannot fail.
    unsafe {
        if ffi::PyLong_CheckExact(obj.as_ptr()) == 0 {
            return None;
        }
        let value = if size_of::<c_long>() == size_of::<i64>() {
            #[allow(clippy::useless_conversion, reason = "not where it is 32 bits")]
            i64::from(ffi::PyLong_AsLongAndOverflow(obj.as_ptr(), &mut overflow))
        } else {
            ffi::PyLong_AsLongLongAndOverflow(obj.as_ptr(), &mut overflow)
        };
        (overflow == 0).then_some(value)
    }
}

/// Nothing is known about the fields.
#[cfg(not(any(Py_LIMITED_API, all(Py_3_12, not(any(PyPy, GraalPy))))))]
#[inline(always)]
pub(super) fn small(_obj: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    None
}

/// Reads an `int`, or what `__index__` gives.
///
/// # Errors
/// `TypeError` if there is no `__index__`; `OverflowError`.
#[inline(never)]
pub(super) fn signed(obj: Borrowed<'_, '_, PyAny>) -> PyResult<i64> {
    indexed(obj, |int| {
        // SAFETY: what `indexed` passes is an int.
        if let Some(value) = unsafe { medium(int) } {
            return Ok(value);
        }
        let py = int.py();
        if size_of::<c_long>() == size_of::<i64>() {
            // SAFETY: we are attached, and this is an int; gives -1 and maybe an error.
            let value = unsafe { ffi::PyLong_AsLong(int.as_ptr()) };
            #[allow(clippy::useless_conversion, reason = "not where it is 32 bits")]
            value_or_raise(py, i64::from(value), -1)
        } else {
            // SAFETY: as above.
            value_or_raise(py, unsafe { ffi::PyLong_AsLongLong(int.as_ptr()) }, -1)
        }
    })
}

/// Reads an `int`, or what `__index__` gives, that is not negative.
///
/// # Errors
/// `TypeError` if there is no `__index__`; `OverflowError`.
#[inline(never)]
pub(super) fn unsigned(obj: Borrowed<'_, '_, PyAny>) -> PyResult<u64> {
    indexed(obj, |int| {
        // SAFETY: we are attached, and this is an int; gives the maximum and maybe an error.
        let value = unsafe { ffi::PyLong_AsUnsignedLongLong(int.as_ptr()) };
        value_or_raise(int.py(), value, u64::MAX)
    })
}

/// Calls `read` with the object if it is an `int`, and otherwise with what `__index__` gives.
pub(super) fn indexed<T>(
    obj: Borrowed<'_, '_, PyAny>,
    read: impl Fn(Borrowed<'_, '_, PyAny>) -> PyResult<T>,
) -> PyResult<T> {
    if is_int(obj) {
        return read(obj);
    }
    // SAFETY: we are attached; takes any object; gives a new reference, or NULL with an error set.
    let int = unsafe { new_reference_or_raise(obj.py(), ffi::PyNumber_Index(obj.as_ptr()))? };
    read(int.as_borrowed())
}

/// Calls `read` if the object is an `int`, for which it runs no Python code.
pub(super) fn inert<T>(
    obj: Borrowed<'_, '_, PyAny>,
    read: impl Fn(Borrowed<'_, '_, PyAny>) -> Result<T, PyErr>,
) -> Option<T> {
    if is_int(obj) {
        read(obj).ok()
    } else {
        None
    }
}

#[inline(always)]
fn is_int(obj: Borrowed<'_, '_, PyAny>) -> bool {
    // SAFETY: takes any object, and cannot fail.
    unsafe { ffi::PyLong_Check(obj.as_ptr()) != 0 }
}
