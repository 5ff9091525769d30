// Declarations of `Include/cpython/pyctype.h`.

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
