// `Include/sliceobject.h`: slices and `...`.

/// Tests whether `op` is a slice.
/// <https://docs.python.org/3/c-api/slice.html#c.PySlice_Check>
#[inline]
pub unsafe fn PySlice_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySlice_Type) }
}

/// The `Ellipsis` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/slice.html#c.Py_Ellipsis>
#[inline]
pub unsafe fn Py_Ellipsis() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_ELLIPSIS) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return &raw mut _Py_EllipsisObject;
}

/// Resolves a slice for a sequence of `length` items; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/slice.html#c.PySlice_GetIndicesEx>
#[inline]
pub unsafe fn PySlice_GetIndicesEx(
    slice: *mut PyObject,
    length: Py_ssize_t,
    start: *mut Py_ssize_t,
    stop: *mut Py_ssize_t,
    step: *mut Py_ssize_t,
    slicelength: *mut Py_ssize_t,
) -> c_int {
    // SAFETY: slice is a slice and the other pointers are valid for writes.
    unsafe {
        if PySlice_Unpack(slice, start, stop, step) < 0 {
            *slicelength = 0;
            return -1;
        }
        *slicelength = PySlice_AdjustIndices(length, start, stop, *step);
    }
    0
}

// ffi-gen: begin

extern_libpython! {
    /// `_Py_EllipsisObject` of `sliceobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_EllipsisObject")]
    pub static mut _Py_EllipsisObject: PyObject;
    /// The type of `Slice` objects. [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_Type)
    #[cfg_attr(PyPy, link_name = "PyPySlice_Type")]
    pub static mut PySlice_Type: PyTypeObject;
    /// The type of `Ellipsis` objects.
    #[cfg_attr(PyPy, link_name = "PyPyEllipsis_Type")]
    pub static mut PyEllipsis_Type: PyTypeObject;
    /// A slice; NULL stands for None. New reference. [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_New)
    #[cfg_attr(PyPy, link_name = "PyPySlice_New")]
    pub fn PySlice_New(start: *mut PyObject, stop: *mut PyObject, step: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_GetIndices)
    #[cfg_attr(PyPy, link_name = "PyPySlice_GetIndices")]
    pub fn PySlice_GetIndices(r: *mut PyObject, length: Py_ssize_t, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: *mut Py_ssize_t) -> c_int;
    /// Start, stop and step of a slice, as they are; -1 with an exception. [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_Unpack)
    #[cfg_attr(PyPy, link_name = "PyPySlice_Unpack")]
    pub fn PySlice_Unpack(slice: *mut PyObject, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: *mut Py_ssize_t) -> c_int;
    /// Fits start and stop to a length; returns the slice's length. [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_AdjustIndices)
    #[cfg_attr(PyPy, link_name = "PyPySlice_AdjustIndices")]
    pub fn PySlice_AdjustIndices(length: Py_ssize_t, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: Py_ssize_t) -> Py_ssize_t;
}

// ffi-gen: end
