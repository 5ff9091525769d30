// Declarations of `Include/cpython/critical_section.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection)
#[cfg(all(Py_3_13, not(any(Py_3_15, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2)
#[cfg(all(Py_3_13, not(any(Py_3_15, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    _opaque: [u8; 0],
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection_BeginMutex)
    pub fn PyCriticalSection_BeginMutex(c: *mut PyCriticalSection, m: *mut PyMutex);
    /// [C](https://docs.python.org/3/c-api/synchronization.html#c.PyCriticalSection2_BeginMutex)
    pub fn PyCriticalSection2_BeginMutex(c: *mut PyCriticalSection2, m1: *mut PyMutex, m2: *mut PyMutex);
}

// ffi-gen: end
