// `Include/tupleobject.h`: tuples.

/// Tests whether `op` is a tuple or an instance of a subtype.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Check>
#[inline]
pub unsafe fn PyTuple_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_TUPLE_SUBCLASS) }
}

/// Tests whether `op` is a tuple, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_CheckExact>
#[inline]
pub unsafe fn PyTuple_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyTuple_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Type)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Type")]
    pub static mut PyTuple_Type: PyTypeObject;
    /// `PyTupleIter_Type` of `tupleobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyTupleIter_Type")]
    pub static mut PyTupleIter_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_New)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_New")]
    pub fn PyTuple_New(size: Py_ssize_t) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Size)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Size")]
    pub fn PyTuple_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetItem")]
    pub fn PyTuple_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_SetItem")]
    pub fn PyTuple_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GetSlice)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetSlice")]
    pub fn PyTuple_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Pack)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Pack")]
    pub fn PyTuple_Pack(arg1: Py_ssize_t, ...) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_ClearFreeList)
    pub fn PyTuple_ClearFreeList() -> c_int;
}

// ffi-gen: end
