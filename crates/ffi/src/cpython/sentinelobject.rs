// Declarations of `Include/cpython/sentinelobject.h`.

/// Tests whether `op` is a sentinel.
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PySentinel_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object; the type has no subtypes.
    unsafe { PySentinel_CheckExact(op) }
}

/// Tests whether `op` is a sentinel.
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PySentinel_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySentinel_Type) }
}

// ffi-gen: begin

#[cfg(Py_3_15)]
extern_libpython! {
    /// The type of `Sentinel` objects.
    pub static mut PySentinel_Type: PyTypeObject;
    /// New reference.
    pub fn PySentinel_New(name: *const c_char, module_name: *const c_char, repr: *const c_char) -> *mut PyObject;
}

// ffi-gen: end
