//! `Include/cpython/lock.h`: a one-byte mutex.

/// A mutex that lets other threads run while it waits.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyMutex>
#[repr(transparent)]
#[derive(Debug)]
pub struct PyMutex {
    pub(crate) _bits: core::sync::atomic::AtomicU8,
}

impl PyMutex {
    /// An unlocked mutex.
    #[allow(
        clippy::new_without_default,
        reason = "mirrors the C type, which is zero-initialised"
    )]
    pub const fn new() -> PyMutex {
        PyMutex {
            _bits: core::sync::atomic::AtomicU8::new(0),
        }
    }
}
