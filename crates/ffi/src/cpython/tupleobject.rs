// `Include/cpython/tupleobject.h`: unchecked access to tuples.

/// Item of a tuple without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GET_ITEM>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyTuple_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a tuple with more than i items.
    unsafe {
        *(&raw const (*op.cast::<PyTupleObject>()).ob_item)
            .cast::<*mut PyObject>()
            .offset(i)
    }
}

/// Sets an item of a new tuple without dropping the old one. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_SET_ITEM>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyTuple_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a tuple with more than i items.
    unsafe {
        *(&raw mut (*op.cast::<PyTupleObject>()).ob_item)
            .cast::<*mut PyObject>()
            .offset(i) = v;
    }
}

/// Length of a tuple without checks.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GET_SIZE>
#[inline]
pub unsafe fn PyTuple_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a tuple.
    unsafe { Py_SIZE(op) }
}

// ffi-gen: begin

/// `PyTupleObject` of `cpython/tupleobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyTupleObject {
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(Py_3_14)]
    /// `ob_hash`.
    pub ob_hash: Py_hash_t,
    /// `ob_item`.
    pub ob_item: [*mut PyObject; 1],
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PyTuple_MaybeUntrack` of `cpython/tupleobject.h`.
    pub fn _PyTuple_MaybeUntrack(arg1: *mut PyObject);
}

extern_libpython! {
    /// `_PyTuple_Resize` of `cpython/tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyTuple_Resize")]
    pub fn _PyTuple_Resize(arg1: *mut *mut PyObject, arg2: Py_ssize_t) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_FromArray)
    pub fn PyTuple_FromArray(array: *const *mut PyObject, size: Py_ssize_t) -> *mut PyObject;
}

// ffi-gen: end
