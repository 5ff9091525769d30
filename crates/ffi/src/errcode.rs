// Declarations of `Include/errcode.h`.

// ffi-gen: begin

/// `E_OK` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_OK: c_int = 10;

/// `E_EOF` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_EOF: c_int = 11;

/// `E_INTR` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_INTR: c_int = 12;

/// `E_TOKEN` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_TOKEN: c_int = 13;

/// `E_SYNTAX` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_SYNTAX: c_int = 14;

/// `E_NOMEM` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_NOMEM: c_int = 15;

/// `E_DONE` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_DONE: c_int = 16;

/// `E_ERROR` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_ERROR: c_int = 17;

/// `E_TABSPACE` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_TABSPACE: c_int = 18;

/// `E_OVERFLOW` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_OVERFLOW: c_int = 19;

/// `E_IDENTIFIER` of `errcode.h`.
#[cfg(not(Py_3_9))]
pub const E_IDENTIFIER: c_int = 26;

/// `E_TOODEEP` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_TOODEEP: c_int = 20;

/// `E_DEDENT` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_DEDENT: c_int = 21;

/// `E_DECODE` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_DECODE: c_int = 22;

/// `E_EOFS` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_EOFS: c_int = 23;

/// `E_EOLS` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_EOLS: c_int = 24;

/// `E_LINECONT` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_LINECONT: c_int = 25;

/// `E_BADSINGLE` of `errcode.h`.
#[cfg(not(PyPy))]
pub const E_BADSINGLE: c_int = 27;

/// `E_INTERACT_STOP` of `errcode.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
pub const E_INTERACT_STOP: c_int = 28;

/// `E_COLUMNOVERFLOW` of `errcode.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
pub const E_COLUMNOVERFLOW: c_int = 29;

// ffi-gen: end
