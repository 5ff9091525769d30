// `Include/cpython/unicodeobject.h`: the layout of strings.

/// A string of ASCII characters; the head of every other string.
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
    /// The rest of the bit field, which Microsoft's compiler begins anew where the type changes.
    #[cfg(all(windows, Py_GIL_DISABLED, Py_3_14))]
    pub state_flags: u32,
    #[cfg(not(Py_3_12))]
    pub wstr: *mut wchar_t,
}

// Where the fields of `state` are. The compiler allots bit fields from the least significant bit
// on little-endian targets and from the most significant one on big-endian targets.
#[cfg(not(GraalPy))]
mod unicode_state {
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
    // Microsoft's compiler, and those that follow it on Windows, put the flags after such a byte
    // into the next word.
    const FLAGS: u32 = if cfg!(all(windows, Py_GIL_DISABLED, Py_3_14)) {
        0
    } else {
        INTERNED_WIDTH
    };
    pub(super) const INTERNED: Field = field(0, INTERNED_WIDTH);
    pub(super) const KIND: Field = field(FLAGS, 3);
    pub(super) const COMPACT: Field = field(FLAGS + 3, 1);
    pub(super) const ASCII: Field = field(FLAGS + 4, 1);
    #[cfg(not(Py_3_12))]
    pub(super) const READY: Field = field(FLAGS + 5, 1);
    #[cfg(Py_3_12)]
    pub(super) const STATICALLY_ALLOCATED: Field = field(FLAGS + 5, 1);

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
#[cfg(not(GraalPy))]
#[allow(
    clippy::missing_safety_doc,
    reason = "said at the impl: the string must be ready or ours"
)]
impl PyASCIIObject {
    /// Whether and how the string is interned: one of `SSTATE_*`.
    #[inline]
    pub unsafe fn interned(&self) -> c_uint {
        unicode_state::INTERNED.get(self.state)
    }

    /// Sets [`interned`](Self::interned).
    #[inline]
    pub unsafe fn set_interned(&mut self, val: c_uint) {
        self.state = unicode_state::INTERNED.set(self.state, val);
    }

    #[inline]
    fn flags(&self) -> u32 {
        #[cfg(all(windows, Py_GIL_DISABLED, Py_3_14))]
        return self.state_flags;
        #[cfg(not(all(windows, Py_GIL_DISABLED, Py_3_14)))]
        return self.state;
    }

    #[inline]
    fn flags_mut(&mut self) -> &mut u32 {
        #[cfg(all(windows, Py_GIL_DISABLED, Py_3_14))]
        return &mut self.state_flags;
        #[cfg(not(all(windows, Py_GIL_DISABLED, Py_3_14)))]
        return &mut self.state;
    }

    /// Width of a character: one of `PyUnicode_*_KIND`.
    #[inline]
    pub unsafe fn kind(&self) -> c_uint {
        unicode_state::KIND.get(self.flags())
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    pub unsafe fn set_kind(&mut self, val: c_uint) {
        *self.flags_mut() = unicode_state::KIND.set(self.flags(), val);
    }

    /// Whether the characters follow the head in the same memory.
    #[inline]
    pub unsafe fn compact(&self) -> c_uint {
        unicode_state::COMPACT.get(self.flags())
    }

    /// Sets [`compact`](Self::compact).
    #[inline]
    pub unsafe fn set_compact(&mut self, val: c_uint) {
        *self.flags_mut() = unicode_state::COMPACT.set(self.flags(), val);
    }

    /// Whether all characters are ASCII.
    #[inline]
    pub unsafe fn ascii(&self) -> c_uint {
        unicode_state::ASCII.get(self.flags())
    }

    /// Sets [`ascii`](Self::ascii).
    #[inline]
    pub unsafe fn set_ascii(&mut self, val: c_uint) {
        *self.flags_mut() = unicode_state::ASCII.set(self.flags(), val);
    }

    /// Whether the characters are in their final form.
    #[cfg(not(Py_3_12))]
    #[inline]
    pub unsafe fn ready(&self) -> c_uint {
        unicode_state::READY.get(self.flags())
    }

    /// Sets [`ready`](Self::ready).
    #[cfg(not(Py_3_12))]
    #[inline]
    pub unsafe fn set_ready(&mut self, val: c_uint) {
        *self.flags_mut() = unicode_state::READY.set(self.flags(), val);
    }

    /// Whether the string is part of the interpreter's data.
    #[cfg(Py_3_12)]
    #[inline]
    pub unsafe fn statically_allocated(&self) -> c_uint {
        unicode_state::STATICALLY_ALLOCATED.get(self.flags())
    }

    /// Sets [`statically_allocated`](Self::statically_allocated).
    #[cfg(Py_3_12)]
    #[inline]
    pub unsafe fn set_statically_allocated(&mut self, val: c_uint) {
        *self.flags_mut() = unicode_state::STATICALLY_ALLOCATED.set(self.flags(), val);
    }
}

/// A string whose characters follow its head.
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
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub union PyUnicodeObjectData {
    pub any: *mut c_void,
    pub latin1: *mut Py_UCS1,
    pub ucs2: *mut Py_UCS2,
    pub ucs4: *mut Py_UCS4,
}

impl core::fmt::Debug for PyUnicodeObjectData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // SAFETY: all members are pointers.
        unsafe { self.any.fmt(f) }
    }
}

/// A string of a subclass.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyUnicodeObject {
    pub _base: PyCompactUnicodeObject,
    pub data: PyUnicodeObjectData,
}

/// Code unit of `wchar_t` strings.
#[deprecated(note = "use `wchar_t`")]
pub type Py_UNICODE = wchar_t;

/// Whether all characters are ASCII.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_IS_ASCII(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).ascii() }
}

/// Whether the characters follow the head in the same memory.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_IS_COMPACT(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).compact() }
}

/// Whether the string is compact and ASCII.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_IS_COMPACT_ASCII(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (PyUnicode_IS_ASCII(op) != 0 && PyUnicode_IS_COMPACT(op) != 0) as c_uint }
}

/// Whether the characters are in their final form.
#[cfg(any(Py_3_12, GraalPy))]
#[inline]
pub unsafe fn PyUnicode_IS_READY(_op: *mut PyObject) -> c_uint {
    1
}

/// Whether the characters are in their final form.
#[cfg(not(any(Py_3_12, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_IS_READY(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).ready() }
}

/// Brings the characters into their final form; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READY>
#[cfg(any(Py_3_12, GraalPy))]
#[inline]
pub unsafe fn PyUnicode_READY(_op: *mut PyObject) -> c_int {
    0
}

/// Brings the characters into their final form; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READY>
#[cfg(not(any(Py_3_12, GraalPy)))]
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

/// Width of a character: one of `PyUnicode_*_KIND`.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_KIND>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_KIND(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string that is ready.
    unsafe { (*op.cast::<PyASCIIObject>()).kind() }
}

/// The characters of a string, as wide as its kind says.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DATA>
#[cfg(not(any(GraalPy, PyPy)))]
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
#[cfg(not(any(GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_1BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS1 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// The characters of a string of kind 2.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_2BYTE_DATA>
#[cfg(not(any(GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_2BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS2 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// The characters of a string of kind 4.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_4BYTE_DATA>
#[cfg(not(any(GraalPy, PyPy)))]
#[inline]
pub unsafe fn PyUnicode_4BYTE_DATA(op: *mut PyObject) -> *mut Py_UCS4 {
    // SAFETY: same contract.
    unsafe { PyUnicode_DATA(op).cast() }
}

/// Number of characters of a string.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GET_LENGTH>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_GET_LENGTH(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a string that is ready.
    unsafe { (*op.cast::<PyASCIIObject>()).length }
}

/// Tests whether `ch` is a surrogate.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_IS_SURROGATE>
#[inline]
pub unsafe fn Py_UNICODE_IS_SURROGATE(ch: Py_UCS4) -> c_int {
    (0xD800..=0xDFFF).contains(&ch) as c_int
}

/// Tests whether `ch` is a high surrogate.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_IS_HIGH_SURROGATE>
#[inline]
pub unsafe fn Py_UNICODE_IS_HIGH_SURROGATE(ch: Py_UCS4) -> c_int {
    (0xD800..=0xDBFF).contains(&ch) as c_int
}

/// Tests whether `ch` is a low surrogate.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_IS_LOW_SURROGATE>
#[inline]
pub unsafe fn Py_UNICODE_IS_LOW_SURROGATE(ch: Py_UCS4) -> c_int {
    (0xDC00..=0xDFFF).contains(&ch) as c_int
}

/// Joins a high and a low surrogate.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_JOIN_SURROGATES>
#[inline]
pub unsafe fn Py_UNICODE_JOIN_SURROGATES(high: Py_UCS4, low: Py_UCS4) -> Py_UCS4 {
    0x10000 + (((high & 0x03FF) << 10) | (low & 0x03FF))
}

/// High surrogate of a character above U+FFFF.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_HIGH_SURROGATE>
#[inline]
pub unsafe fn Py_UNICODE_HIGH_SURROGATE(ch: Py_UCS4) -> Py_UCS4 {
    0xD800 - (0x10000 >> 10) + (ch >> 10)
}

/// Low surrogate of a character above U+FFFF.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_LOW_SURROGATE>
#[inline]
pub unsafe fn Py_UNICODE_LOW_SURROGATE(ch: Py_UCS4) -> Py_UCS4 {
    0xDC00 + (ch & 0x3FF)
}

/// Whether and how a string is interned: one of `SSTATE_*`.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_CHECK_INTERNED(op: *mut PyObject) -> c_uint {
    // SAFETY: op is a string.
    unsafe { (*op.cast::<PyASCIIObject>()).interned() }
}

/// Hash of a string if it is known, else -1.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnstable_Unicode_GET_CACHED_HASH>
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PyUnstable_Unicode_GET_CACHED_HASH(op: *mut PyObject) -> Py_hash_t {
    // SAFETY: op is a string; another thread may store the hash meanwhile.
    unsafe {
        core::sync::atomic::AtomicIsize::from_ptr(&raw mut (*op.cast::<PyASCIIObject>()).hash)
            .load(core::sync::atomic::Ordering::Relaxed)
    }
}

/// Writes a character to the memory of a string of that kind.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_WRITE>
#[inline]
pub unsafe fn PyUnicode_WRITE(kind: c_int, data: *mut c_void, index: Py_ssize_t, value: Py_UCS4) {
    // SAFETY: data has room for more than index characters of that kind.
    unsafe {
        match kind {
            1 => *data.cast::<Py_UCS1>().offset(index) = value as Py_UCS1,
            2 => *data.cast::<Py_UCS2>().offset(index) = value as Py_UCS2,
            _ => *data.cast::<Py_UCS4>().offset(index) = value,
        }
    }
}

/// Reads a character from the memory of a string of that kind.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READ>
#[inline]
pub unsafe fn PyUnicode_READ(kind: c_int, data: *const c_void, index: Py_ssize_t) -> Py_UCS4 {
    // SAFETY: data holds more than index characters of that kind.
    unsafe {
        match kind {
            1 => Py_UCS4::from(*data.cast::<Py_UCS1>().offset(index)),
            2 => Py_UCS4::from(*data.cast::<Py_UCS2>().offset(index)),
            _ => *data.cast::<Py_UCS4>().offset(index),
        }
    }
}

/// Reads a character of a string, without checks.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_READ_CHAR>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_READ_CHAR(unicode: *mut PyObject, index: Py_ssize_t) -> Py_UCS4 {
    // SAFETY: unicode is a string with more than index characters, or index is its length.
    unsafe {
        PyUnicode_READ(
            PyUnicode_KIND(unicode) as c_int,
            PyUnicode_DATA(unicode),
            index,
        )
    }
}

/// Upper bound of the characters of a string.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_MAX_CHAR_VALUE>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyUnicode_MAX_CHAR_VALUE(op: *mut PyObject) -> Py_UCS4 {
    // SAFETY: op is a string that is ready.
    unsafe {
        match PyUnicode_KIND(op) {
            _ if PyUnicode_IS_ASCII(op) != 0 => 0x7f,
            1 => 0xff,
            2 => 0xffff,
            _ => 0x10ffff,
        }
    }
}

/// Length of a string as `wchar_t`, without checks.
#[cfg(not(any(Py_3_12, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_WSTR_LENGTH(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a string; all but compact ASCII ones have the larger head.
    unsafe {
        if PyUnicode_IS_COMPACT_ASCII(op) != 0 {
            (*op.cast::<PyASCIIObject>()).length
        } else {
            (*op.cast::<PyCompactUnicodeObject>()).wstr_length
        }
    }
}

/// A string as `wchar_t`, NULL with an exception on failure; owned by the string.
#[cfg(not(any(Py_3_12, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_AS_UNICODE(op: *mut PyObject) -> *mut Py_UNICODE {
    // SAFETY: op is a string.
    unsafe {
        let wstr = (*op.cast::<PyASCIIObject>()).wstr;
        if wstr.is_null() {
            PyUnicode_AsUnicode(op)
        } else {
            wstr
        }
    }
}

/// Length of a string as `wchar_t`.
#[cfg(not(any(Py_3_12, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a string.
    unsafe {
        PyUnicode_AS_UNICODE(op);
        PyUnicode_WSTR_LENGTH(op)
    }
}

/// Bytes of a string as `wchar_t`.
#[cfg(not(any(Py_3_12, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_GET_DATA_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a string.
    unsafe { PyUnicode_GET_SIZE(op) * core::mem::size_of::<Py_UNICODE>() as Py_ssize_t }
}

/// A string as `wchar_t`, as bytes; owned by the string.
#[cfg(not(any(Py_3_12, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyUnicode_AS_DATA(op: *mut PyObject) -> *const c_char {
    // SAFETY: op is a string.
    unsafe { PyUnicode_AS_UNICODE(op) as *const c_char }
}

/// Tests whether `ch` is whitespace.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISSPACE>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn Py_UNICODE_ISSPACE(ch: Py_UCS4) -> c_int {
    match ch {
        0x09..=0x0d | 0x1c..=0x20 => 1,
        0..=0x7f => 0,
        // SAFETY: takes any value.
        _ => unsafe { _PyUnicode_IsWhitespace(ch) },
    }
}

/// Tests whether `ch` is alphanumeric.
/// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISALNUM>
#[inline]
pub unsafe fn Py_UNICODE_ISALNUM(ch: Py_UCS4) -> c_int {
    // SAFETY: these take any value.
    unsafe {
        (Py_UNICODE_ISALPHA(ch) != 0
            || Py_UNICODE_ISDECIMAL(ch) != 0
            || Py_UNICODE_ISDIGIT(ch) != 0
            || Py_UNICODE_ISNUMERIC(ch) != 0) as c_int
    }
}

extern_libpython! {
    #[cfg(not(PyPy))]
    fn _PyUnicode_IsWhitespace(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is lower case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISLOWER>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsLowercase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsLowercase")]
    pub fn Py_UNICODE_ISLOWER(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is upper case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISUPPER>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsUppercase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsUppercase")]
    pub fn Py_UNICODE_ISUPPER(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is title case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISTITLE>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsTitlecase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsTitlecase")]
    pub fn Py_UNICODE_ISTITLE(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` breaks lines.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISLINEBREAK>
    #[cfg(not(PyPy))]
    #[link_name = "_PyUnicode_IsLinebreak"]
    pub fn Py_UNICODE_ISLINEBREAK(ch: Py_UCS4) -> c_int;
    /// `ch` in lower case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TOLOWER>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_ToLowercase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_ToLowercase")]
    pub fn Py_UNICODE_TOLOWER(ch: Py_UCS4) -> Py_UCS4;
    /// `ch` in upper case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TOUPPER>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_ToUppercase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_ToUppercase")]
    pub fn Py_UNICODE_TOUPPER(ch: Py_UCS4) -> Py_UCS4;
    /// `ch` in title case.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TOTITLE>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_ToTitlecase")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_ToTitlecase")]
    pub fn Py_UNICODE_TOTITLE(ch: Py_UCS4) -> Py_UCS4;
    /// Tests whether `ch` is a decimal digit.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISDECIMAL>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsDecimalDigit")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsDecimalDigit")]
    pub fn Py_UNICODE_ISDECIMAL(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is a digit.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISDIGIT>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsDigit")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsDigit")]
    pub fn Py_UNICODE_ISDIGIT(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is numeric.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISNUMERIC>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsNumeric")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsNumeric")]
    pub fn Py_UNICODE_ISNUMERIC(ch: Py_UCS4) -> c_int;
    /// Tests whether `ch` is printable.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISPRINTABLE>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsPrintable")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsPrintable")]
    pub fn Py_UNICODE_ISPRINTABLE(ch: Py_UCS4) -> c_int;
    /// Decimal value of `ch`, or -1.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TODECIMAL>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_ToDecimalDigit")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_ToDecimalDigit")]
    pub fn Py_UNICODE_TODECIMAL(ch: Py_UCS4) -> c_int;
    /// Digit value of `ch`, or -1.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TODIGIT>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_ToDigit")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_ToDigit")]
    pub fn Py_UNICODE_TODIGIT(ch: Py_UCS4) -> c_int;
    /// Numeric value of `ch`, or -1.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_TONUMERIC>
    #[cfg(not(PyPy))]
    #[link_name = "_PyUnicode_ToNumeric"]
    pub fn Py_UNICODE_TONUMERIC(ch: Py_UCS4) -> c_double;
    /// Tests whether `ch` is alphabetic.
    /// <https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_ISALPHA>
    #[cfg_attr(not(PyPy), link_name = "_PyUnicode_IsAlpha")]
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_IsAlpha")]
    pub fn Py_UNICODE_ISALPHA(ch: Py_UCS4) -> c_int;
}

// ffi-gen: also Py_UNICODE_COPY

/// Copies `length` characters.
#[cfg(not(any(Py_3_11, PyPy)))]
#[deprecated = "the C API deprecates `Py_UNICODE`"]
#[allow(deprecated, reason = "the type goes with the function")]
#[inline]
pub unsafe fn Py_UNICODE_COPY(
    target: *mut Py_UNICODE,
    source: *const Py_UNICODE,
    length: Py_ssize_t,
) {
    // SAFETY: both have that many characters, and do not overlap.
    unsafe { core::ptr::copy_nonoverlapping(source, target, length as usize) }
}

/// Writes `length` times `value`.
#[cfg(not(Py_3_11))]
#[deprecated = "the C API deprecates `Py_UNICODE`"]
#[allow(deprecated, reason = "the type goes with the function")]
#[inline]
pub unsafe fn Py_UNICODE_FILL(target: *mut Py_UNICODE, value: Py_UNICODE, length: Py_ssize_t) {
    for i in 0..length {
        // SAFETY: there is room for that many characters.
        unsafe { *target.offset(i) = value }
    }
}

// ffi-gen: begin

/// `PY_UNICODE_TYPE` of `cpython/unicodeobject.h`.
#[cfg(Py_3_13)]
pub type PY_UNICODE_TYPE = wchar_t;

/// `SSTATE_NOT_INTERNED` of `cpython/unicodeobject.h`.
pub const SSTATE_NOT_INTERNED: c_uint = 0;

/// `SSTATE_INTERNED_MORTAL` of `cpython/unicodeobject.h`.
pub const SSTATE_INTERNED_MORTAL: c_uint = 1;

/// `SSTATE_INTERNED_IMMORTAL` of `cpython/unicodeobject.h`.
pub const SSTATE_INTERNED_IMMORTAL: c_uint = 2;

/// `SSTATE_INTERNED_IMMORTAL_STATIC` of `cpython/unicodeobject.h`.
#[cfg(Py_3_12)]
pub const SSTATE_INTERNED_IMMORTAL_STATIC: c_uint = 3;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Kind)
pub type PyUnicode_Kind = c_uint;

/// Value of [`PyUnicode_Kind`].
pub const PyUnicode_1BYTE_KIND: c_uint = 1;

/// Value of [`PyUnicode_Kind`].
pub const PyUnicode_2BYTE_KIND: c_uint = 2;

/// Value of [`PyUnicode_Kind`].
pub const PyUnicode_4BYTE_KIND: c_uint = 4;

/// Value of [`PyUnicode_Kind`].
#[cfg(not(Py_3_12))]
pub const PyUnicode_WCHAR_KIND: PyUnicode_Kind = 0;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter)
#[cfg(Py_3_14)]
#[repr(C)]
#[derive(Debug)]
pub struct PyUnicodeWriter {
    _opaque: [u8; 0],
}

/// `_PyUnicodeWriter` of `cpython/unicodeobject.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _PyUnicodeWriter {
    /// `buffer`.
    pub buffer: *mut PyObject,
    /// `data`.
    pub data: *mut c_void,
    #[cfg(not(Py_3_12))]
    /// `kind`.
    pub kind: PyUnicode_Kind,
    #[cfg(Py_3_12)]
    /// `kind`.
    pub kind: c_int,
    /// `maxchar`.
    pub maxchar: Py_UCS4,
    /// `size`.
    pub size: Py_ssize_t,
    /// `pos`.
    pub pos: Py_ssize_t,
    /// `min_length`.
    pub min_length: Py_ssize_t,
    /// `min_char`.
    pub min_char: Py_UCS4,
    /// `overallocate`.
    pub overallocate: c_uchar,
    /// `readonly`.
    pub readonly: c_uchar,
}

#[cfg(all(Py_3_8, not(any(Py_3_13, PyPy))))]
extern_libpython! {
    /// `_PyUnicode_CheckConsistency` of `cpython/unicodeobject.h`.
    pub fn _PyUnicode_CheckConsistency(op: *mut PyObject, check_content: c_int) -> c_int;
}

extern_libpython! {
    /// A str of so many uninitialised characters up to `maxchar`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_New)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_New")]
    pub fn PyUnicode_New(size: Py_ssize_t, maxchar: Py_UCS4) -> *mut PyObject;
    /// A str from characters of a kind. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromKindAndData)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromKindAndData")]
    pub fn PyUnicode_FromKindAndData(kind: c_int, buffer: *const c_void, size: Py_ssize_t) -> *mut PyObject;
    /// The str in UTF-8, owned by it. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUTF8)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUTF8")]
    pub fn PyUnicode_AsUTF8(unicode: *mut PyObject) -> *const c_char;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_CopyCharacters)
    pub fn PyUnicode_CopyCharacters(to: *mut PyObject, to_start: Py_ssize_t, from: *mut PyObject, from_start: Py_ssize_t, how_many: Py_ssize_t) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Fill)
    pub fn PyUnicode_Fill(unicode: *mut PyObject, start: Py_ssize_t, length: Py_ssize_t, fill_char: Py_UCS4) -> Py_ssize_t;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_Create)
    pub fn PyUnicodeWriter_Create(length: Py_ssize_t) -> *mut PyUnicodeWriter;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_Discard)
    pub fn PyUnicodeWriter_Discard(writer: *mut PyUnicodeWriter);
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_Finish)
    pub fn PyUnicodeWriter_Finish(writer: *mut PyUnicodeWriter) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteChar)
    pub fn PyUnicodeWriter_WriteChar(writer: *mut PyUnicodeWriter, ch: Py_UCS4) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteUTF8)
    pub fn PyUnicodeWriter_WriteUTF8(writer: *mut PyUnicodeWriter, str: *const c_char, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteASCII)
    pub fn PyUnicodeWriter_WriteASCII(writer: *mut PyUnicodeWriter, str: *const c_char, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteWideChar)
    pub fn PyUnicodeWriter_WriteWideChar(writer: *mut PyUnicodeWriter, str: *const wchar_t, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteUCS4)
    pub fn PyUnicodeWriter_WriteUCS4(writer: *mut PyUnicodeWriter, str: *const Py_UCS4, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteStr)
    pub fn PyUnicodeWriter_WriteStr(writer: *mut PyUnicodeWriter, obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteRepr)
    pub fn PyUnicodeWriter_WriteRepr(writer: *mut PyUnicodeWriter, obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_WriteSubstring)
    pub fn PyUnicodeWriter_WriteSubstring(writer: *mut PyUnicodeWriter, str: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_Format)
    pub fn PyUnicodeWriter_Format(writer: *mut PyUnicodeWriter, format: *const c_char, ...) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicodeWriter_DecodeUTF8Stateful)
    pub fn PyUnicodeWriter_DecodeUTF8Stateful(writer: *mut PyUnicodeWriter, string: *const c_char, length: Py_ssize_t, errors: *const c_char, consumed: *mut Py_ssize_t) -> c_int;
}

#[cfg(not(Py_3_12))]
extern_libpython! {
    /// `_PyUnicode_Ready` of `cpython/unicodeobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyUnicode_Ready")]
    pub fn _PyUnicode_Ready(unicode: *mut PyObject) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromUnicode)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromUnicode")]
    pub fn PyUnicode_FromUnicode(u: *const Py_UNICODE, size: Py_ssize_t) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUnicode)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUnicode")]
    pub fn PyUnicode_AsUnicode(unicode: *mut PyObject) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUnicodeAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUnicodeAndSize")]
    pub fn PyUnicode_AsUnicodeAndSize(unicode: *mut PyObject, size: *mut Py_ssize_t) -> *mut Py_UNICODE;
}

#[cfg(any(PyPy, not(Py_3_10)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GetMax)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_GetMax")]
    pub fn PyUnicode_GetMax() -> Py_UNICODE;
}

#[cfg(not(Py_3_11))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Encode)
    pub fn PyUnicode_Encode(s: *const Py_UNICODE, size: Py_ssize_t, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeUTF7)
    pub fn PyUnicode_EncodeUTF7(data: *const Py_UNICODE, length: Py_ssize_t, base64SetO: c_int, base64WhiteSpace: c_int, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeUTF32)
    pub fn PyUnicode_EncodeUTF32(data: *const Py_UNICODE, length: Py_ssize_t, errors: *const c_char, byteorder: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeUTF16)
    pub fn PyUnicode_EncodeUTF16(data: *const Py_UNICODE, length: Py_ssize_t, errors: *const c_char, byteorder: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeUnicodeEscape)
    pub fn PyUnicode_EncodeUnicodeEscape(data: *const Py_UNICODE, length: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeRawUnicodeEscape)
    pub fn PyUnicode_EncodeRawUnicodeEscape(data: *const Py_UNICODE, length: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeCharmap)
    pub fn PyUnicode_EncodeCharmap(data: *const Py_UNICODE, length: Py_ssize_t, mapping: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_TranslateCharmap)
    pub fn PyUnicode_TranslateCharmap(data: *const Py_UNICODE, length: Py_ssize_t, table: *mut PyObject, errors: *const c_char) -> *mut PyObject;
}

#[cfg(any(PyPy, not(Py_3_11)))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeUTF8)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeUTF8")]
    pub fn PyUnicode_EncodeUTF8(data: *const Py_UNICODE, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeLatin1)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeLatin1")]
    pub fn PyUnicode_EncodeLatin1(data: *const Py_UNICODE, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeASCII)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeASCII")]
    pub fn PyUnicode_EncodeASCII(data: *const Py_UNICODE, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeDecimal)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeDecimal")]
    pub fn PyUnicode_EncodeDecimal(s: *mut Py_UNICODE, length: Py_ssize_t, output: *mut c_char, errors: *const c_char) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_TransformDecimalToASCII)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_TransformDecimalToASCII")]
    pub fn PyUnicode_TransformDecimalToASCII(s: *mut Py_UNICODE, length: Py_ssize_t) -> *mut PyObject;
}

#[cfg(not(Py_3_10))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strlen)
    pub fn Py_UNICODE_strlen(u: *const Py_UNICODE) -> size_t;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strcpy)
    pub fn Py_UNICODE_strcpy(s1: *mut Py_UNICODE, s2: *const Py_UNICODE) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strcat)
    pub fn Py_UNICODE_strcat(s1: *mut Py_UNICODE, s2: *const Py_UNICODE) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strncpy)
    pub fn Py_UNICODE_strncpy(s1: *mut Py_UNICODE, s2: *const Py_UNICODE, n: size_t) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strcmp)
    pub fn Py_UNICODE_strcmp(s1: *const Py_UNICODE, s2: *const Py_UNICODE) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strncmp)
    pub fn Py_UNICODE_strncmp(s1: *const Py_UNICODE, s2: *const Py_UNICODE, n: size_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strchr)
    pub fn Py_UNICODE_strchr(s: *const Py_UNICODE, c: Py_UNICODE) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_strrchr)
    pub fn Py_UNICODE_strrchr(s: *const Py_UNICODE, c: Py_UNICODE) -> *mut Py_UNICODE;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUnicodeCopy)
    pub fn PyUnicode_AsUnicodeCopy(unicode: *mut PyObject) -> *mut Py_UNICODE;
}

#[cfg(PyPy)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_COPY)
    #[cfg_attr(PyPy, link_name = "PyPy_UNICODE_COPY")]
    pub fn Py_UNICODE_COPY(arg0: *mut wchar_t, arg1: *mut wchar_t, arg2: Py_ssize_t);
}

// ffi-gen: end
