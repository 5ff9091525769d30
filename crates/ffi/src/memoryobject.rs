// `Include/memoryobject.h`: memory views.

/// Tests whether `op` is a memoryview.
/// <https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_Check>
#[inline]
pub unsafe fn PyMemoryView_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyMemoryView_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `MemoryView` objects. [C](https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_Type)
    #[cfg_attr(PyPy, link_name = "PyPyMemoryView_Type")]
    pub static mut PyMemoryView_Type: PyTypeObject;
    /// A view of an object. New reference. [C](https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_FromObject)
    #[cfg_attr(PyPy, link_name = "PyPyMemoryView_FromObject")]
    pub fn PyMemoryView_FromObject(base: *mut PyObject) -> *mut PyObject;
    /// A view of memory. New reference. [C](https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_FromMemory)
    #[cfg_attr(PyPy, link_name = "PyPyMemoryView_FromMemory")]
    pub fn PyMemoryView_FromMemory(mem: *mut c_char, size: Py_ssize_t, flags: c_int) -> *mut PyObject;
    /// A contiguous view of an object, of a copy if need be. New reference. [C](https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_GetContiguous)
    #[cfg_attr(PyPy, link_name = "PyPyMemoryView_GetContiguous")]
    pub fn PyMemoryView_GetContiguous(base: *mut PyObject, buffertype: c_int, order: c_char) -> *mut PyObject;
}

#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
extern_libpython! {
    /// A view of a buffer. New reference. [C](https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_FromBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyMemoryView_FromBuffer")]
    pub fn PyMemoryView_FromBuffer(info: *const Py_buffer) -> *mut PyObject;
}

// ffi-gen: end
