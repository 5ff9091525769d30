//! Declarations of `Include/code.h`.

use crate::*;

// ffi-gen: begin

/// `CO_FUTURE_DIVISION` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_DIVISION: c_int = 0x2000;

/// `CO_FUTURE_ABSOLUTE_IMPORT` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_ABSOLUTE_IMPORT: c_int = 0x4000;

/// `CO_FUTURE_WITH_STATEMENT` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_WITH_STATEMENT: c_int = 0x8000;

/// `CO_FUTURE_PRINT_FUNCTION` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_PRINT_FUNCTION: c_int = 0x10000;

/// `CO_FUTURE_UNICODE_LITERALS` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_UNICODE_LITERALS: c_int = 0x20000;

/// `CO_FUTURE_BARRY_AS_BDFL` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_BARRY_AS_BDFL: c_int = 0x40000;

/// `CO_FUTURE_GENERATOR_STOP` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_GENERATOR_STOP: c_int = 0x80000;

/// `CO_FUTURE_ANNOTATIONS` of `code.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_ANNOTATIONS: c_int = 0x100000;

// ffi-gen: end
