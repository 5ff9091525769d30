// Declarations of `Include/cpython/pymem.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/memory.html#c.PyMemAllocatorDomain)
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PyMemAllocatorDomain {
    /// `PYMEM_DOMAIN_RAW`.
    PYMEM_DOMAIN_RAW,
    /// `PYMEM_DOMAIN_MEM`.
    PYMEM_DOMAIN_MEM,
    /// `PYMEM_DOMAIN_OBJ`.
    PYMEM_DOMAIN_OBJ,
}

/// [C](https://docs.python.org/3/c-api/memory.html#c.PyMemAllocatorName)
#[cfg(all(Py_3_8, not(PyPy)))]
pub type PyMemAllocatorName = c_uint;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_NOT_SET: PyMemAllocatorName = 0;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_DEFAULT: PyMemAllocatorName = 1;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_DEBUG: PyMemAllocatorName = 2;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_MALLOC: PyMemAllocatorName = 3;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_MALLOC_DEBUG: PyMemAllocatorName = 4;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_PYMALLOC: PyMemAllocatorName = 5;

/// Value of [`PyMemAllocatorName`].
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PYMEM_ALLOCATOR_PYMALLOC_DEBUG: PyMemAllocatorName = 6;

/// Value of [`PyMemAllocatorName`].
#[cfg(Py_3_13)]
pub const PYMEM_ALLOCATOR_MIMALLOC: PyMemAllocatorName = 7;

/// Value of [`PyMemAllocatorName`].
#[cfg(Py_3_13)]
pub const PYMEM_ALLOCATOR_MIMALLOC_DEBUG: PyMemAllocatorName = 8;

/// [C](https://docs.python.org/3/c-api/memory.html#c.PyMemAllocatorEx)
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyMemAllocatorEx {
    /// `ctx`.
    pub ctx: *mut c_void,
    /// `malloc`.
    pub malloc: Option<extern "C" fn(*mut c_void, size_t) -> *mut c_void>,
    /// `calloc`.
    pub calloc: Option<extern "C" fn(*mut c_void, size_t, size_t) -> *mut c_void>,
    /// `realloc`.
    pub realloc: Option<extern "C" fn(*mut c_void, *mut c_void, size_t) -> *mut c_void>,
    /// `free`.
    pub free: Option<extern "C" fn(*mut c_void, *mut c_void)>,
}

#[cfg(not(any(PyPy, GraalPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_GetAllocator)
    pub fn PyMem_GetAllocator(domain: PyMemAllocatorDomain, allocator: *mut PyMemAllocatorEx);
    /// [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_SetAllocator)
    pub fn PyMem_SetAllocator(domain: PyMemAllocatorDomain, allocator: *mut PyMemAllocatorEx);
    /// [C](https://docs.python.org/3/c-api/memory.html#c.PyMem_SetupDebugHooks)
    pub fn PyMem_SetupDebugHooks();
}

// ffi-gen: end
