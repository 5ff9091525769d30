//! `Include/cpython/pythread.h`: thread-specific storage.

#[cfg(not(Py_LIMITED_API))]
use core::ffi::c_int;

#[cfg(all(not(Py_LIMITED_API), not(windows)))]
type NativeKey = libc::pthread_key_t;
#[cfg(all(not(Py_LIMITED_API), windows))]
type NativeKey = core::ffi::c_ulong;

/// A key of thread-specific storage.
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_t>
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct Py_tss_t {
    _is_initialized: c_int,
    _key: NativeKey,
}

/// A key of thread-specific storage, opaque in the stable ABI.
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_t>
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct Py_tss_t {
    _opaque: [u8; 0],
}

/// Initial value of a [`Py_tss_t`].
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_NEEDS_INIT>
#[cfg(not(Py_LIMITED_API))]
pub const Py_tss_NEEDS_INIT: Py_tss_t = Py_tss_t {
    _is_initialized: 0,
    _key: 0,
};
