// Declarations of `Include/code.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_DIVISION)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_DIVISION: c_int = 0x2000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_ABSOLUTE_IMPORT)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_ABSOLUTE_IMPORT: c_int = 0x4000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_WITH_STATEMENT)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_WITH_STATEMENT: c_int = 0x8000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_PRINT_FUNCTION)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_PRINT_FUNCTION: c_int = 0x10000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_UNICODE_LITERALS)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_UNICODE_LITERALS: c_int = 0x20000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_BARRY_AS_BDFL)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_BARRY_AS_BDFL: c_int = 0x40000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_GENERATOR_STOP)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_GENERATOR_STOP: c_int = 0x80000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_ANNOTATIONS)
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const CO_FUTURE_ANNOTATIONS: c_int = 0x100000;

// ffi-gen: end
