// Declarations of `Include/cpython/weakrefobject.h`.

/// The referent, or None if it is gone; it may go at any moment. Borrowed reference.
/// <https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_GET_OBJECT>
#[cfg(not(any(PyPy, GraalPy, Py_3_15)))]
#[inline]
pub unsafe fn PyWeakref_GET_OBJECT(reference: *mut PyObject) -> *mut PyObject {
    // SAFETY: reference is a weak reference.
    unsafe {
        let obj = (*reference.cast::<PyWeakReference>()).wr_object;
        // A count of zero means that the referent is being destroyed.
        if obj != Py_None() && Py_REFCNT(obj) > 0 {
            obj
        } else {
            Py_None()
        }
    }
}

#[cfg(PyPy)]
extern_libpython! {
    /// The referent, or None if it is gone; it may go at any moment. Borrowed reference.
    #[link_name = "PyPyWeakref_GET_OBJECT"]
    pub fn PyWeakref_GET_OBJECT(reference: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: begin

/// `PyWeakReference` of `cpython/weakrefobject.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyWeakReference {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `wr_object`.
    pub wr_object: *mut PyObject,
    /// `wr_callback`.
    pub wr_callback: *mut PyObject,
    /// `hash`.
    pub hash: Py_hash_t,
    /// `wr_prev`.
    pub wr_prev: *mut _PyWeakReference,
    /// `wr_next`.
    pub wr_next: *mut _PyWeakReference,
    #[cfg(Py_3_11)]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
    #[cfg(Py_GIL_DISABLED)]
    /// `weakrefs_lock`.
    pub weakrefs_lock: *mut PyMutex,
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// Whether the referent is gone: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_IsDead)
    pub fn PyWeakref_IsDead(_ref: *mut PyObject) -> c_int;
}

// ffi-gen: end
