// Declarations of `Include/cpython/picklebufobject.h`.

/// Tests whether `op` is a PickleBuffer.
/// <https://docs.python.org/3/c-api/picklebuffer.html#c.PyPickleBuffer_Check>
#[cfg(all(Py_3_8, not(PyPy)))]
#[inline]
pub unsafe fn PyPickleBuffer_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyPickleBuffer_Type) }
}

// ffi-gen: begin

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// The type of `PickleBuffer` objects. [C](https://docs.python.org/3/c-api/picklebuffer.html#c.PyPickleBuffer_Type)
    pub static mut PyPickleBuffer_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/picklebuffer.html#c.PyPickleBuffer_FromObject)
    pub fn PyPickleBuffer_FromObject(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/picklebuffer.html#c.PyPickleBuffer_GetBuffer)
    pub fn PyPickleBuffer_GetBuffer(arg1: *mut PyObject) -> *const Py_buffer;
    /// [C](https://docs.python.org/3/c-api/picklebuffer.html#c.PyPickleBuffer_Release)
    pub fn PyPickleBuffer_Release(arg1: *mut PyObject) -> c_int;
}

// ffi-gen: end
