// `Include/iterobject.h`: iterators.

/// Tests whether `op` is an iterator over a sequence.
/// <https://docs.python.org/3/c-api/iterator.html#c.PySeqIter_Check>
#[inline]
pub unsafe fn PySeqIter_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySeqIter_Type) }
}

/// Tests whether `op` is an iterator that calls.
/// <https://docs.python.org/3/c-api/iterator.html#c.PyCallIter_Check>
#[inline]
pub unsafe fn PyCallIter_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCallIter_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `SeqIter` objects. [C](https://docs.python.org/3/c-api/iterator.html#c.PySeqIter_Type)
    #[cfg_attr(PyPy, link_name = "PyPySeqIter_Type")]
    pub static mut PySeqIter_Type: PyTypeObject;
    /// The type of `CallIter` objects. [C](https://docs.python.org/3/c-api/iterator.html#c.PyCallIter_Type)
    #[cfg_attr(PyPy, link_name = "PyPyCallIter_Type")]
    pub static mut PyCallIter_Type: PyTypeObject;
    /// An iterator over a sequence. New reference. [C](https://docs.python.org/3/c-api/iterator.html#c.PySeqIter_New)
    #[cfg_attr(PyPy, link_name = "PyPySeqIter_New")]
    pub fn PySeqIter_New(arg1: *mut PyObject) -> *mut PyObject;
    /// An iterator that calls until it gets the sentinel. New reference. [C](https://docs.python.org/3/c-api/iterator.html#c.PyCallIter_New)
    #[cfg_attr(PyPy, link_name = "PyPyCallIter_New")]
    pub fn PyCallIter_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
