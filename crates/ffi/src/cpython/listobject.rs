// `Include/cpython/listobject.h`: unchecked access to lists.

/// Item of a list without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_GET_ITEM>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyList_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a list with more than i items.
    unsafe { *(*op.cast::<PyListObject>()).ob_item.offset(i) }
}

/// Sets an item of a new list without dropping the old one. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_SET_ITEM>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyList_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a list with more than i items.
    unsafe { *(*op.cast::<PyListObject>()).ob_item.offset(i) = v }
}

/// Length of a list without checks.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_GET_SIZE>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyList_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a list.
    unsafe { Py_SIZE(op) }
}

#[cfg(any(PyPy, GraalPy))]
extern_libpython! {
    /// Item of a list without checks. Borrowed reference.
    #[cfg_attr(PyPy, link_name = "PyPyList_GET_ITEM")]
    #[cfg_attr(GraalPy, link_name = "PyList_GetItem")]
    pub fn PyList_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject;
}

/// Sets an item of a new list. Steals the reference to `v`.
#[cfg(any(PyPy, GraalPy))]
#[inline]
pub unsafe fn PyList_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: same contract.
    unsafe { PyList_SetItem(op, i, v) };
}

/// Length of a list without checks.
#[cfg(PyPy)]
#[inline]
pub unsafe fn PyList_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a list.
    unsafe { PyList_Size(op) }
}

// ffi-gen: begin

/// `PyListObject` of `cpython/listobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyListObject {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(PyPy))]
    /// `ob_item`.
    pub ob_item: *mut *mut PyObject,
    #[cfg(not(PyPy))]
    /// `allocated`.
    pub allocated: Py_ssize_t,
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "_PyPyList_Extend")]
    pub fn _PyList_Extend(arg1: *mut PyListObject, arg2: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Appends items; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Extend)
    pub fn PyList_Extend(_self: *mut PyObject, iterable: *mut PyObject) -> c_int;
    /// Removes all items; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Clear)
    pub fn PyList_Clear(_self: *mut PyObject) -> c_int;
}

// ffi-gen: end
