// `Include/tupleobject.h`: tuples.

/// Tests whether `op` is a tuple or an instance of a subtype.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Check>
#[inline]
pub unsafe fn PyTuple_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyTuple_Type, Py_TPFLAGS_TUPLE_SUBCLASS) }
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
    /// The type of `Tuple` objects. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Type)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Type")]
    pub static mut PyTuple_Type: PyTypeObject;
    /// The type of `TupleIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyTupleIter_Type")]
    pub static mut PyTupleIter_Type: PyTypeObject;
    /// A tuple of that length, with NULL items to be set. New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_New)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_New")]
    pub fn PyTuple_New(size: Py_ssize_t) -> *mut PyObject;
    /// Length. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Size)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Size")]
    pub fn PyTuple_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// Item at an index. Borrowed reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetItem")]
    pub fn PyTuple_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    /// Sets an item of a new tuple; 0, or -1 with an exception. Steals the reference in any case. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_SetItem")]
    pub fn PyTuple_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    /// `tuple[low:high]`. New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_GetSlice)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_GetSlice")]
    pub fn PyTuple_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    /// A tuple of so many objects. New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Pack)
    #[cfg_attr(PyPy, link_name = "PyPyTuple_Pack")]
    pub fn PyTuple_Pack(arg1: Py_ssize_t, ...) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_ClearFreeList)
    pub fn PyTuple_ClearFreeList() -> c_int;
}

// ffi-gen: end
