// Declarations of `Include/pymem.h`.

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
