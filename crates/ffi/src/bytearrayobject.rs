// `Include/bytearrayobject.h`: bytearrays.

/// Tests whether `op` is a bytearray or an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Check>
#[inline]
pub unsafe fn PyByteArray_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyByteArray_Type) }
}

/// Tests whether `op` is a bytearray, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_CheckExact>
#[inline]
pub unsafe fn PyByteArray_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyByteArray_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `ByteArray` objects. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Type)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_Type")]
    pub static mut PyByteArray_Type: PyTypeObject;
    /// The type of `ByteArrayIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyByteArrayIter_Type")]
    pub static mut PyByteArrayIter_Type: PyTypeObject;
    /// `bytearray(o)`. New reference. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_FromObject)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_FromObject")]
    pub fn PyByteArray_FromObject(arg1: *mut PyObject) -> *mut PyObject;
    /// Concatenation of two bytes-like objects. New reference. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Concat)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_Concat")]
    pub fn PyByteArray_Concat(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// A bytearray of those bytes, uninitialised for NULL. New reference. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_FromStringAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_FromStringAndSize")]
    pub fn PyByteArray_FromStringAndSize(arg1: *const c_char, arg2: Py_ssize_t) -> *mut PyObject;
    /// Length. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Size)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_Size")]
    pub fn PyByteArray_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// The bytes, until it is resized. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_AsString)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_AsString")]
    pub fn PyByteArray_AsString(arg1: *mut PyObject) -> *mut c_char;
    /// Changes the length; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Resize)
    #[cfg_attr(PyPy, link_name = "PyPyByteArray_Resize")]
    pub fn PyByteArray_Resize(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
}

// ffi-gen: end
