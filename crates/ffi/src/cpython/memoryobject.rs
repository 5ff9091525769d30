// Declarations of `Include/cpython/memoryobject.h`.

/// The view's buffer, without checks.
/// <https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_GET_BUFFER>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyMemoryView_GET_BUFFER(op: *mut PyObject) -> *mut Py_buffer {
    // SAFETY: op is a memoryview.
    unsafe { &raw mut (*op.cast::<PyMemoryViewObject>()).view }
}

/// The object whose memory is viewed, or NULL. Borrowed reference.
/// <https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_GET_BASE>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyMemoryView_GET_BASE(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: op is a memoryview.
    unsafe { (*op.cast::<PyMemoryViewObject>()).view.obj }
}

// ffi-gen: begin

/// `PyMemoryViewObject` of `cpython/memoryobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyMemoryViewObject {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(PyPy))]
    /// `mbuf`.
    pub mbuf: *mut c_void,
    #[cfg(not(PyPy))]
    /// `hash`.
    pub hash: Py_hash_t,
    #[cfg(not(PyPy))]
    /// `flags`.
    pub flags: c_int,
    #[cfg(not(PyPy))]
    /// `exports`.
    pub exports: Py_ssize_t,
    /// `view`.
    pub view: Py_buffer,
    #[cfg(not(PyPy))]
    /// `weakreflist`.
    pub weakreflist: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `ob_array`.
    pub ob_array: [Py_ssize_t; 1],
}

// ffi-gen: end
