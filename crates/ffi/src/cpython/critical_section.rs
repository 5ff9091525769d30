//! `Include/cpython/critical_section.h`: per-object locks of free-threaded builds.

#[cfg(Py_GIL_DISABLED)]
use crate::*;

/// A critical section on one object; its memory must not move while the section is open.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection>
#[cfg(Py_GIL_DISABLED)]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    _cs_prev: usize,
    _cs_mutex: *mut PyMutex,
}

/// A critical section on two objects; its memory must not move while the section is open.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2>
#[cfg(Py_GIL_DISABLED)]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    _cs_base: PyCriticalSection,
    _cs_mutex2: *mut PyMutex,
}

/// A critical section on one object, opaque with the GIL.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection>
#[cfg(not(Py_GIL_DISABLED))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    _opaque: [u8; 0],
}

/// A critical section on two objects, opaque with the GIL.
/// <https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2>
#[cfg(not(Py_GIL_DISABLED))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    _opaque: [u8; 0],
}
