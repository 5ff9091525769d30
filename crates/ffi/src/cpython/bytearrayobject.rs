// `Include/cpython/bytearrayobject.h`: unchecked access to bytearrays.

/// The bytes of a bytearray; valid until it is resized.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_AS_STRING>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyByteArray_AS_STRING(op: *mut PyObject) -> *mut c_char {
    // SAFETY: op is a bytearray.
    unsafe { PyByteArray_AsString(op) }
}

/// Length of a bytearray without checks.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_GET_SIZE>
#[inline]
pub unsafe fn PyByteArray_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    #[cfg(all(Py_GIL_DISABLED, not(any(PyPy, GraalPy))))]
    // SAFETY: op is a bytearray, whose size other threads may change.
    return unsafe {
        core::sync::atomic::AtomicIsize::from_ptr(&raw mut (*op.cast::<PyVarObject>()).ob_size)
            .load(core::sync::atomic::Ordering::Relaxed)
    };
    #[cfg(not(any(PyPy, GraalPy, Py_GIL_DISABLED)))]
    // SAFETY: op is a bytearray.
    return unsafe { Py_SIZE(op) };
    #[cfg(any(PyPy, GraalPy))]
    // SAFETY: op is a bytearray.
    return unsafe { PyByteArray_Size(op) };
}

// ffi-gen: begin

/// `PyByteArrayObject` of `cpython/bytearrayobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyByteArrayObject {
    #[cfg(not(GraalPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `ob_alloc`.
    pub ob_alloc: Py_ssize_t,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `ob_bytes`.
    pub ob_bytes: *mut c_char,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `ob_start`.
    pub ob_start: *mut c_char,
    #[cfg(not(any(Py_3_9, GraalPy)))]
    /// `ob_exports`.
    pub ob_exports: c_int,
    #[cfg(all(Py_3_9, not(any(PyPy, GraalPy))))]
    /// `ob_exports`.
    pub ob_exports: Py_ssize_t,
    #[cfg(Py_3_15)]
    /// `ob_bytes_object`.
    pub ob_bytes_object: *mut PyObject,
}

// ffi-gen: end
