// Declarations of `Include/cpython/tracemalloc.h`.

// ffi-gen: begin

extern_libpython! {
    /// `PyTraceMalloc_Track` of `cpython/tracemalloc.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTraceMalloc_Track")]
    pub fn PyTraceMalloc_Track(domain: c_uint, ptr: uintptr_t, size: size_t) -> c_int;
    /// `PyTraceMalloc_Untrack` of `cpython/tracemalloc.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTraceMalloc_Untrack")]
    pub fn PyTraceMalloc_Untrack(domain: c_uint, ptr: uintptr_t) -> c_int;
}

// ffi-gen: end
