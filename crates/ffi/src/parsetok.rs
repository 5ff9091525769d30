// Declarations of `Include/parsetok.h`.

// ffi-gen: begin

/// `PyPARSE_DONT_IMPLY_DEDENT` of `parsetok.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const PyPARSE_DONT_IMPLY_DEDENT: c_int = 2;

/// `PyPARSE_IGNORE_COOKIE` of `parsetok.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const PyPARSE_IGNORE_COOKIE: c_int = 0x10;

/// `PyPARSE_BARRY_AS_BDFL` of `parsetok.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const PyPARSE_BARRY_AS_BDFL: c_int = 0x20;

/// `PyPARSE_TYPE_COMMENTS` of `parsetok.h`.
#[cfg(all(Py_3_8, not(any(Py_3_10, Py_LIMITED_API))))]
pub const PyPARSE_TYPE_COMMENTS: c_int = 0x40;

/// `PyPARSE_ASYNC_HACKS` of `parsetok.h`.
#[cfg(all(Py_3_8, not(any(Py_3_10, Py_LIMITED_API))))]
pub const PyPARSE_ASYNC_HACKS: c_int = 0x80;

// ffi-gen: end
