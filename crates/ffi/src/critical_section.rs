// `Include/critical_section.h`: per-object locks of free-threaded builds, and the mutex in them.

/// A one-byte mutex that lets other threads run while it waits.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyMutex>
#[cfg(all(Py_3_13, not(PyPy)))]
#[repr(transparent)]
#[derive(Debug)]
pub struct PyMutex {
    _bits: core::sync::atomic::AtomicU8,
}

#[cfg(all(Py_3_13, not(PyPy)))]
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

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection)
#[cfg(any(all(Py_3_15, not(Py_GIL_DISABLED)), Py_GIL_DISABLED))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    /// `_cs_prev`.
    pub _cs_prev: uintptr_t,
    /// `_cs_mutex`.
    pub _cs_mutex: *mut PyMutex,
}

/// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2)
#[cfg(any(all(Py_3_15, not(Py_GIL_DISABLED)), Py_GIL_DISABLED))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    /// `_cs_base`.
    pub _cs_base: PyCriticalSection,
    /// `_cs_mutex2`.
    pub _cs_mutex2: *mut PyMutex,
}

#[cfg(all(Py_3_13, any(Py_3_15, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Locks an object. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection_Begin)
    pub fn PyCriticalSection_Begin(c: *mut PyCriticalSection, op: *mut PyObject);
    /// Unlocks it. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection_End)
    pub fn PyCriticalSection_End(c: *mut PyCriticalSection);
    /// Locks two objects. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2_Begin)
    pub fn PyCriticalSection2_Begin(c: *mut PyCriticalSection2, a: *mut PyObject, b: *mut PyObject);
    /// Unlocks them. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2_End)
    pub fn PyCriticalSection2_End(c: *mut PyCriticalSection2);
}

// ffi-gen: end
