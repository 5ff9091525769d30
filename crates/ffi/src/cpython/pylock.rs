// Declarations of `Include/cpython/pylock.h`.

// ffi-gen: begin

#[cfg(Py_3_13)]
extern_libpython! {
    /// Locks, detaching the thread while it waits. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyMutex_Lock)
    pub fn PyMutex_Lock(m: *mut PyMutex);
    /// Unlocks. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyMutex_Unlock)
    pub fn PyMutex_Unlock(m: *mut PyMutex);
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// Whether it is locked. [C](https://docs.python.org/3/c-api/synchronization.html#c.PyMutex_IsLocked)
    pub fn PyMutex_IsLocked(m: *mut PyMutex) -> c_int;
}

// ffi-gen: end
