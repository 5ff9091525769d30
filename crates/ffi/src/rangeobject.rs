// `Include/rangeobject.h`: ranges.

/// Tests whether `op` is a range.
#[inline]
pub unsafe fn PyRange_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyRange_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `Range` objects.
    #[cfg_attr(PyPy, link_name = "PyPyRange_Type")]
    pub static mut PyRange_Type: PyTypeObject;
    /// The type of `RangeIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyRangeIter_Type")]
    pub static mut PyRangeIter_Type: PyTypeObject;
    /// The type of `LongRangeIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyLongRangeIter_Type")]
    pub static mut PyLongRangeIter_Type: PyTypeObject;
}

// ffi-gen: end
