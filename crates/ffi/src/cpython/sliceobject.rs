// Declarations of `Include/cpython/sliceobject.h`.

// ffi-gen: begin

/// `PySliceObject` of `cpython/sliceobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PySliceObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(GraalPy))]
    /// `start`.
    pub start: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `stop`.
    pub stop: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `step`.
    pub step: *mut PyObject,
}

// ffi-gen: end
