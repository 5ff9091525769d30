//! `Include/cpython/unicodeobject.h`: the layout of strings.

use crate::*;
use core::ffi::{c_char, c_int, c_uint, c_void};

/// A string of ASCII characters; the head of every other string.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyASCIIObject {
    pub ob_base: PyObject,
    pub length: Py_ssize_t,
    #[cfg(any(Py_3_11, not(PyPy)))]
    pub hash: Py_hash_t,
    /// Bit field: use the methods.
    pub state: u32,
    #[cfg(not(Py_3_12))]
    pub wstr: *mut libc::wchar_t,
}

// Where the fields of `state` are. The compiler allots bit fields from the least significant bit
// on little-endian targets and from the most significant one on big-endian targets.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
mod state {
    use core::ffi::c_uint;

    pub(super) struct Field {
        pub(super) shift: u32,
        pub(super) width: u32,
    }

    const fn field(offset: u32, width: u32) -> Field {
        let shift = if cfg!(target_endian = "big") {
            32 - offset - width
        } else {
            offset
        };
        Field { shift, width }
    }

    // Without the GIL, `interned` is a byte of its own from 3.14 on.
    const INTERNED_WIDTH: u32 = if cfg!(all(Py_GIL_DISABLED, Py_3_14)) {
        8
    } else {
        2
    };
    pub(super) const INTERNED: Field = field(0, INTERNED_WIDTH);
    pub(super) const KIND: Field = field(INTERNED_WIDTH, 3);
    pub(super) const COMPACT: Field = field(INTERNED_WIDTH + 3, 1);
    pub(super) const ASCII: Field = field(INTERNED_WIDTH + 4, 1);
    #[cfg(not(Py_3_12))]
    pub(super) const READY: Field = field(INTERNED_WIDTH + 5, 1);
    #[cfg(Py_3_12)]
    pub(super) const STATICALLY_ALLOCATED: Field = field(INTERNED_WIDTH + 5, 1);

    impl Field {
        pub(super) const fn get(&self, state: u32) -> c_uint {
            (state >> self.shift) & ((1 << self.width) - 1)
        }

        pub(super) const fn set(&self, state: u32, value: c_uint) -> u32 {
            let mask = ((1 << self.width) - 1) << self.shift;
            (state & !mask) | ((value << self.shift) & mask)
        }
    }
}

/// Fields of the state. The setters are for strings that no one else has seen yet.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[allow(
    clippy::missing_safety_doc,
    reason = "said at the impl: the string must be ready or ours"
)]
impl PyASCIIObject {
    /// Whether and how the string is interned: one of `SSTATE_*`.
    #[inline]
    pub unsafe fn interned(&self) -> c_uint {
        state::INTERNED.get(self.state)
    }

    /// Sets [`interned`](Self::interned).
    #[inline]
    pub unsafe fn set_interned(&mut self, val: c_uint) {
        self.state = state::INTERNED.set(self.state, val);
    }

    /// Width of a character: one of `PyUnicode_*_KIND`.
    #[inline]
    pub unsafe fn kind(&self) -> c_uint {
        state::KIND.get(self.state)
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    pub unsafe fn set_kind(&mut self, val: c_uint) {
        self.state = state::KIND.set(self.state, val);
    }

    /// Whether the characters follow the head in the same memory.
    #[inline]
    pub unsafe fn compact(&self) -> c_uint {
        state::COMPACT.get(self.state)
    }

    /// Sets [`compact`](Self::compact).
    #[inline]
    pub unsafe fn set_compact(&mut self, val: c_uint) {
        self.state = state::COMPACT.set(self.state, val);
    }

    /// Whether all characters are ASCII.
    #[inline]
    pub unsafe fn ascii(&self) -> c_uint {
        state::ASCII.get(self.state)
    }

    /// Sets [`ascii`](Self::ascii).
    #[inline]
    pub unsafe fn set_ascii(&mut self, val: c_uint) {
        self.state = state::ASCII.set(self.state, val);
    }

    /// Whether the characters are in their final form.
    #[cfg(not(Py_3_12))]
    #[inline]
    pub unsafe fn ready(&self) -> c_uint {
        state::READY.get(self.state)
    }

    /// Sets [`ready`](Self::ready).
    #[cfg(not(Py_3_12))]
    #[inline]
    pub unsafe fn set_ready(&mut self, val: c_uint) {
        self.state = state::READY.set(self.state, val);
    }

    /// Whether the string is part of the interpreter's data.
    #[cfg(Py_3_12)]
    #[inline]
    pub unsafe fn statically_allocated(&self) -> c_uint {
        state::STATICALLY_ALLOCATED.get(self.state)
    }

    /// Sets [`statically_allocated`](Self::statically_allocated).
    #[cfg(Py_3_12)]
    #[inline]
    pub unsafe fn set_statically_allocated(&mut self, val: c_uint) {
        self.state = state::STATICALLY_ALLOCATED.set(self.state, val);
    }
}

/// A string whose characters follow its head.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyCompactUnicodeObject {
    pub _base: PyASCIIObject,
    pub utf8_length: Py_ssize_t,
    pub utf8: *mut c_char,
    #[cfg(not(Py_3_12))]
    pub wstr_length: Py_ssize_t,
}

/// Pointer to the characters of a string that is not compact.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub union PyUnicodeObjectData {
    pub any: *mut c_void,
    pub latin1: *mut Py_UCS1,
    pub ucs2: *mut Py_UCS2,
    pub ucs4: *mut Py_UCS4,
}

#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
impl core::fmt::Debug for PyUnicodeObjectData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // SAFETY: all members are pointers.
        unsafe { self.any.fmt(f) }
    }
}

/// A string of a subclass.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyUnicodeObject {
    pub _base: PyCompactUnicodeObject,
    pub data: PyUnicodeObjectData,
}

/// Code unit of `wchar_t` strings.
#[cfg(not(Py_LIMITED_API))]
#[deprecated(note = "use `wchar_t`")]
pub type Py_UNICODE = libc::wchar_t;

/// Whether all characters are ASCII.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_ASCII(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).ascii() }
}

/// Whether the characters follow the head in the same memory.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_COMPACT(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).compact() }
}

/// Whether the string is compact and ASCII.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_COMPACT_ASCII(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (PyUnicode_IS_ASCII(op) != 0 && PyUnicode_IS_COMPACT(op) != 0) as c_uint }
}

/// Whether the characters are in their final form.
#[cfg(all(not(Py_LIMITED_API), any(Py_3_12, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_READY(_op: *mut PyObject) -> c_uint {
    1
}

/// Whether the characters are in their final form.
#[cfg(not(any(Py_LIMITED_API, Py_3_12, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_READY(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).ready() }
}

/// Brings the characters into their final form; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READY>
#[cfg(all(not(Py_LIMITED_API), any(Py_3_12, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_READY(_op: *mut PyObject) -> c_int {
    0
}

/// Brings the characters into their final form; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READY>
#[cfg(not(any(Py_LIMITED_API, Py_3_12, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_READY(op: *mut PyObject) -> c_int {
    // SAFETY: op is a string.
    unsafe {
        if PyUnicode_IS_READY(op) != 0 {
            0
        } else {
            _PyUnicode_Ready(op)
        }
    }
}

#[cfg(not(any(Py_LIMITED_API, Py_3_12, GraalPy)))]
extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_Ready")]
    fn _PyUnicode_Ready(op: *mut PyObject) -> c_int;
}

/// Width of a character: one of `PyUnicode_*_KIND`.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_KIND>
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_KIND(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string that is ready.
    unsafe { (*op.cast::<PyASCIIObject>()).kind() }
}

/// The characters of a string, as wide as its kind says.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DATA>
#[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_DATA(op: *mut PyObject) -> *mut c_void {
    // SAFETY: op is a string that is ready; compact ones have their characters behind the head.
    unsafe {
        if PyUnicode_IS_COMPACT(op) == 0 {
            (*op.cast::<PyUnicodeObject>()).data.any
        } else if PyUnicode_IS_ASCII(op) != 0 {
            op.cast::<PyASCIIObject>().add(1).cast()
        } else {
            op.cast::<PyCompactUnicodeObject>().add(1).cast()
        }
    }
}

/// The characters of a string of kind 1.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_1BYTE_DATA>
#[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_1BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS1 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// The characters of a string of kind 2.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_2BYTE_DATA>
#[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_2BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS2 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// The characters of a string of kind 4.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_4BYTE_DATA>
#[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_4BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS4 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// Number of characters of a string.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GET_LENGTH>
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_GET_LENGTH(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a string that is ready.
    unsafe { (*op.cast::<PyASCIIObject>()).length }
}
