// `Include/cpython/pythread.h`: thread-specific storage.

#[cfg(not(windows))]
type NativeKey = pthread_key_t;
#[cfg(windows)]
type NativeKey = c_ulong;

/// A key of thread-specific storage.
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_t>
#[repr(C)]
#[derive(Debug)]
pub struct Py_tss_t {
    _is_initialized: c_int,
    _key: NativeKey,
}

/// Initial value of a [`Py_tss_t`].
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_NEEDS_INIT>
pub const Py_tss_NEEDS_INIT: Py_tss_t = Py_tss_t {
    _is_initialized: 0,
    _key: 0,
};

/// What functions return in place of the id of a thread on failure.
pub const PYTHREAD_INVALID_THREAD_ID: c_ulong = c_ulong::MAX;

// ffi-gen: begin

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PY_TIMEOUT_MAX` of `cpython/pythread.h`.
    pub static PY_TIMEOUT_MAX: c_longlong;
}

// ffi-gen: end
