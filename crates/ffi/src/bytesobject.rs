// `Include/bytesobject.h`: bytes.

/// Tests whether `op` is a bytes object or an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Check>
#[inline]
pub unsafe fn PyBytes_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyBytes_Type, Py_TPFLAGS_BYTES_SUBCLASS) }
}

/// Tests whether `op` is a bytes object, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/bytes.html#c.PyBytes_CheckExact>
#[inline]
pub unsafe fn PyBytes_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyBytes_Type) }
}

// ffi-gen: begin

/// `F_LJUST` of `bytesobject.h`.
#[cfg(not(Py_3_10))]
pub const F_LJUST: c_int = 1;

/// `F_SIGN` of `bytesobject.h`.
#[cfg(not(Py_3_10))]
pub const F_SIGN: c_int = 2;

/// `F_BLANK` of `bytesobject.h`.
#[cfg(not(Py_3_10))]
pub const F_BLANK: c_int = 4;

/// `F_ALT` of `bytesobject.h`.
#[cfg(not(Py_3_10))]
pub const F_ALT: c_int = 8;

/// `F_ZERO` of `bytesobject.h`.
#[cfg(not(Py_3_10))]
pub const F_ZERO: c_int = 0x10;

extern_libpython! {
    /// The type of `Bytes` objects. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Type)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_Type")]
    pub static mut PyBytes_Type: PyTypeObject;
    /// The type of `BytesIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyBytesIter_Type")]
    pub static mut PyBytesIter_Type: PyTypeObject;
    /// A bytes object of those bytes, uninitialised for NULL. New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_FromStringAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_FromStringAndSize")]
    pub fn PyBytes_FromStringAndSize(arg1: *const c_char, arg2: Py_ssize_t) -> *mut PyObject;
    /// A bytes object of a C string. New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_FromString)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_FromString")]
    pub fn PyBytes_FromString(arg1: *const c_char) -> *mut PyObject;
    /// `bytes(o)` of a buffer. New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_FromObject)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_FromObject")]
    pub fn PyBytes_FromObject(arg1: *mut PyObject) -> *mut PyObject;
    /// A bytes object from a `printf` format. New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_FromFormat)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_FromFormat")]
    pub fn PyBytes_FromFormat(arg1: *const c_char, ...) -> *mut PyObject;
    /// Length. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Size)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_Size")]
    pub fn PyBytes_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// The bytes, owned by the object. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_AsString)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_AsString")]
    pub fn PyBytes_AsString(arg1: *mut PyObject) -> *mut c_char;
    /// `repr` of bytes. New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Repr)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_Repr")]
    pub fn PyBytes_Repr(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    /// Appends to `*bytes`, which is NULL after a failure. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Concat)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_Concat")]
    pub fn PyBytes_Concat(arg1: *mut *mut PyObject, arg2: *mut PyObject);
    /// Appends to `*bytes`. Steals the reference to the other. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_ConcatAndDel)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_ConcatAndDel")]
    pub fn PyBytes_ConcatAndDel(arg1: *mut *mut PyObject, arg2: *mut PyObject);
    /// New reference. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_DecodeEscape)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_DecodeEscape")]
    pub fn PyBytes_DecodeEscape(arg1: *const c_char, arg2: Py_ssize_t, arg3: *const c_char, arg4: Py_ssize_t, arg5: *const c_char) -> *mut PyObject;
    /// The bytes and their length; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_AsStringAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyBytes_AsStringAndSize")]
    pub fn PyBytes_AsStringAndSize(obj: *mut PyObject, s: *mut *mut c_char, len: *mut Py_ssize_t) -> c_int;
}

// ffi-gen: end
