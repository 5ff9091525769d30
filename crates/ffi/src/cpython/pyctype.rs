// Declarations of `Include/cpython/pyctype.h`.

// Bytes of C strings by their class in ASCII, whatever the locale.

/// Tests whether the low byte of `c` is a letter or digit of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISALNUM(c: c_int) -> c_int {
    (c as u8).is_ascii_alphanumeric() as c_int
}

/// Tests whether the low byte of `c` is a letter of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISALPHA(c: c_int) -> c_int {
    (c as u8).is_ascii_alphabetic() as c_int
}

/// Tests whether the low byte of `c` is a digit of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISDIGIT(c: c_int) -> c_int {
    (c as u8).is_ascii_digit() as c_int
}

/// Tests whether the low byte of `c` is a hexadecimal digit of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISXDIGIT(c: c_int) -> c_int {
    (c as u8).is_ascii_hexdigit() as c_int
}

/// Tests whether the low byte of `c` is a lower-case letter of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISLOWER(c: c_int) -> c_int {
    (c as u8).is_ascii_lowercase() as c_int
}

/// Tests whether the low byte of `c` is an upper-case letter of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISUPPER(c: c_int) -> c_int {
    (c as u8).is_ascii_uppercase() as c_int
}

/// Tests whether the low byte of `c` is a blank of ASCII: a space, or one of the bytes 9 to 13.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_ISSPACE(c: c_int) -> c_int {
    matches!(c as u8, b'\t'..=b'\r' | b' ') as c_int
}

/// The low byte of `c`, in lower case if it is a letter of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_TOLOWER(c: c_int) -> c_int {
    (c as u8).to_ascii_lowercase() as c_int
}

/// The low byte of `c`, in upper case if it is a letter of ASCII.
#[cfg(not(PyPy))]
#[inline]
pub const unsafe fn Py_TOUPPER(c: c_int) -> c_int {
    (c as u8).to_ascii_uppercase() as c_int
}

// ffi-gen: begin

/// `PY_CTF_LOWER` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_LOWER: c_int = 1;

/// `PY_CTF_UPPER` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_UPPER: c_int = 2;

/// `PY_CTF_ALPHA` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_ALPHA: c_int = 3;

/// `PY_CTF_DIGIT` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_DIGIT: c_int = 4;

/// `PY_CTF_ALNUM` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_ALNUM: c_int = 7;

/// `PY_CTF_SPACE` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_SPACE: c_int = 8;

/// `PY_CTF_XDIGIT` of `cpython/pyctype.h`.
#[cfg(not(PyPy))]
pub const PY_CTF_XDIGIT: c_int = 0x10;

// ffi-gen: end
