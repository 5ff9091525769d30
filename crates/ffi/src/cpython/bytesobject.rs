// `Include/cpython/bytesobject.h`: unchecked access to bytes.

/// The bytes of a bytes object, NUL-terminated; owned by the object.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_AS_STRING>
#[inline]
pub unsafe fn PyBytes_AS_STRING(op: *mut PyObject) -> *const c_char {
    #[cfg(not(any(PyPy, GraalPy)))]
    // SAFETY: op is a bytes object.
    return unsafe { (&raw const (*op.cast::<PyBytesObject>()).ob_sval).cast() };
    #[cfg(any(PyPy, GraalPy))]
    // SAFETY: op is a bytes object.
    return unsafe { PyBytes_AsString(op) };
}

/// Length of a bytes object without checks.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_GET_SIZE>
#[inline]
pub unsafe fn PyBytes_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    #[cfg(not(PyPy))]
    // SAFETY: op is a bytes object.
    return unsafe { Py_SIZE(op) };
    #[cfg(PyPy)]
    // SAFETY: op is a bytes object.
    return unsafe { PyBytes_Size(op) };
}

// ffi-gen: begin

/// `PyBytesObject` of `cpython/bytesobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyBytesObject {
    #[cfg(not(GraalPy))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(GraalPy))]
    /// `ob_shash`.
    pub ob_shash: Py_hash_t,
    #[cfg(PyPy)]
    /// `ob_sstate`.
    pub ob_sstate: c_int,
    #[cfg(not(GraalPy))]
    /// `ob_sval`.
    pub ob_sval: [c_char; 1],
}

/// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter)
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Debug)]
pub struct PyBytesWriter {
    _opaque: [u8; 0],
}

extern_libpython! {
    /// `_PyBytes_Resize` of `cpython/bytesobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyBytes_Resize")]
    pub fn _PyBytes_Resize(arg1: *mut *mut PyObject, arg2: Py_ssize_t) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Join)
    pub fn PyBytes_Join(sep: *mut PyObject, iterable: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Create)
    pub fn PyBytesWriter_Create(size: Py_ssize_t) -> *mut PyBytesWriter;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Discard)
    pub fn PyBytesWriter_Discard(writer: *mut PyBytesWriter);
    /// New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Finish)
    pub fn PyBytesWriter_Finish(writer: *mut PyBytesWriter) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_FinishWithSize)
    pub fn PyBytesWriter_FinishWithSize(writer: *mut PyBytesWriter, size: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_FinishWithPointer)
    pub fn PyBytesWriter_FinishWithPointer(writer: *mut PyBytesWriter, buf: *mut c_void) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_GetData)
    pub fn PyBytesWriter_GetData(writer: *mut PyBytesWriter) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_GetSize)
    pub fn PyBytesWriter_GetSize(writer: *mut PyBytesWriter) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_WriteBytes)
    pub fn PyBytesWriter_WriteBytes(writer: *mut PyBytesWriter, bytes: *const c_void, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Format)
    pub fn PyBytesWriter_Format(writer: *mut PyBytesWriter, format: *const c_char, ...) -> c_int;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Resize)
    pub fn PyBytesWriter_Resize(writer: *mut PyBytesWriter, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Grow)
    pub fn PyBytesWriter_Grow(writer: *mut PyBytesWriter, size: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_GrowAndUpdatePointer)
    pub fn PyBytesWriter_GrowAndUpdatePointer(writer: *mut PyBytesWriter, size: Py_ssize_t, buf: *mut c_void) -> *mut c_void;
}

// ffi-gen: end
