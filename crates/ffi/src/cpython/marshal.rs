// Declarations of `Include/cpython/marshal.h`.

// ffi-gen: begin

/// `Py_MARSHAL_VERSION` of `cpython/marshal.h`.
#[cfg(all(Py_3_15, not(GraalPy)))]
pub const Py_MARSHAL_VERSION: c_int = 6;

/// `Py_MARSHAL_VERSION` of `marshal.h`.
#[cfg(PyPy)]
pub const Py_MARSHAL_VERSION: c_int = 2;

#[cfg(not(GraalPy))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_ReadObjectFromString)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadObjectFromString")]
    pub fn PyMarshal_ReadObjectFromString(arg1: *const c_char, arg2: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_WriteObjectToString)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteObjectToString")]
    pub fn PyMarshal_WriteObjectToString(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_ReadLongFromFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadLongFromFile")]
    pub fn PyMarshal_ReadLongFromFile(arg1: *mut FILE) -> c_long;
    /// [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_ReadShortFromFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadShortFromFile")]
    pub fn PyMarshal_ReadShortFromFile(arg1: *mut FILE) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_ReadObjectFromFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadObjectFromFile")]
    pub fn PyMarshal_ReadObjectFromFile(arg1: *mut FILE) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_ReadLastObjectFromFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_ReadLastObjectFromFile")]
    pub fn PyMarshal_ReadLastObjectFromFile(arg1: *mut FILE) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_WriteLongToFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteLongToFile")]
    pub fn PyMarshal_WriteLongToFile(arg1: c_long, arg2: *mut FILE, arg3: c_int);
    /// [C](https://docs.python.org/3/c-api/marshal.html#c.PyMarshal_WriteObjectToFile)
    #[cfg_attr(PyPy, link_name = "PyPyMarshal_WriteObjectToFile")]
    pub fn PyMarshal_WriteObjectToFile(arg1: *mut PyObject, arg2: *mut FILE, arg3: c_int);
}

// ffi-gen: end
