// Declarations of `Include/pymem.h`.

/// Allocates memory for `n` values of type `T`, which are not initialised; NULL if there is none.
/// <https://docs.python.org/3/c-api/memory.html#c.PyMem_New>
#[inline]
pub unsafe fn PyMem_New<T>(n: size_t) -> *mut T {
    match n.checked_mul(core::mem::size_of::<T>()) {
        // SAFETY: any size up to this one may be asked for.
        Some(size) if size <= PY_SSIZE_T_MAX as size_t => unsafe { PyMem_Malloc(size).cast() },
        _ => core::ptr::null_mut(),
    }
}

/// Changes the size of memory to `n` values of type `T`. NULL if there is none; the old memory is then
/// still valid. <https://docs.python.org/3/c-api/memory.html#c.PyMem_Resize>
#[inline]
pub unsafe fn PyMem_Resize<T>(p: *mut T, n: size_t) -> *mut T {
    match n.checked_mul(core::mem::size_of::<T>()) {
        // SAFETY: p comes from this allocator, or is NULL.
        Some(size) if size <= PY_SSIZE_T_MAX as size_t => unsafe {
            PyMem_Realloc(p.cast(), size).cast()
        },
        _ => core::ptr::null_mut(),
    }
}

/// An older name of [`PyMem_Malloc`].
#[inline]
pub unsafe fn PyMem_MALLOC(size: size_t) -> *mut c_void {
    // SAFETY: same contract.
    unsafe { PyMem_Malloc(size) }
}

/// An older name of [`PyMem_Realloc`].
#[inline]
pub unsafe fn PyMem_REALLOC(ptr: *mut c_void, size: size_t) -> *mut c_void {
    // SAFETY: same contract.
    unsafe { PyMem_Realloc(ptr, size) }
}

/// An older name of [`PyMem_Free`].
#[inline]
pub unsafe fn PyMem_FREE(ptr: *mut c_void) {
    // SAFETY: same contract.
    unsafe { PyMem_Free(ptr) }
}

/// An older name of [`PyMem_Free`].
#[inline]
pub unsafe fn PyMem_Del(ptr: *mut c_void) {
    // SAFETY: same contract.
    unsafe { PyMem_Free(ptr) }
}

/// An older name of [`PyMem_Free`].
#[inline]
pub unsafe fn PyMem_DEL(ptr: *mut c_void) {
    // SAFETY: same contract.
    unsafe { PyMem_Free(ptr) }
}

/// An older name of [`PyMem_New`].
#[inline]
pub unsafe fn PyMem_NEW<T>(n: size_t) -> *mut T {
    // SAFETY: same contract.
    unsafe { PyMem_New(n) }
}

/// An older name of [`PyMem_Resize`].
#[inline]
pub unsafe fn PyMem_RESIZE<T>(p: *mut T, n: size_t) -> *mut T {
    // SAFETY: same contract.
    unsafe { PyMem_Resize(p, n) }
}

// ffi-gen: begin

extern_libpython! {
    /// Allocates memory. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_Malloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_Malloc")]
    pub fn PyMem_Malloc(size: size_t) -> *mut c_void;
    /// Allocates zeroed memory. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_Calloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_Calloc")]
    pub fn PyMem_Calloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    /// Resizes memory. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_Realloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_Realloc")]
    pub fn PyMem_Realloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    /// Frees memory. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_Free)
    #[cfg_attr(PyPy, link_name = "PyPyMem_Free")]
    pub fn PyMem_Free(ptr: *mut c_void);
}

#[cfg(any(Py_3_13, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Allocates memory; the thread need not be attached. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_RawMalloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawMalloc")]
    pub fn PyMem_RawMalloc(size: size_t) -> *mut c_void;
    /// Allocates zeroed memory; the thread need not be attached. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_RawCalloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawCalloc")]
    pub fn PyMem_RawCalloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    /// Resizes memory; the thread need not be attached. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_RawRealloc)
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawRealloc")]
    pub fn PyMem_RawRealloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    /// Frees memory; the thread need not be attached. [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_RawFree)
    #[cfg_attr(PyPy, link_name = "PyPyMem_RawFree")]
    pub fn PyMem_RawFree(ptr: *mut c_void);
}

// ffi-gen: end
