// Declarations of `Include/cpython/longobject.h`.

// ffi-gen: begin

extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUnicodeObject)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromUnicodeObject")]
    pub fn PyLong_FromUnicodeObject(u: *mut PyObject, base: c_int) -> *mut PyObject;
    /// `_PyLong_Sign` of `cpython/longobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyLong_Sign")]
    pub fn _PyLong_Sign(v: *mut PyObject) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "_PyPyLong_FromByteArray")]
    pub fn _PyLong_FromByteArray(bytes: *const c_uchar, n: size_t, little_endian: c_int, is_signed: c_int) -> *mut PyObject;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyUnstable_Long_IsCompact)
    pub fn PyUnstable_Long_IsCompact(op: *const PyLongObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyUnstable_Long_CompactValue)
    pub fn PyUnstable_Long_CompactValue(op: *const PyLongObject) -> Py_ssize_t;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_IsPositive)
    pub fn PyLong_IsPositive(obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_IsNegative)
    pub fn PyLong_IsNegative(obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_IsZero)
    pub fn PyLong_IsZero(obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_GetSign)
    pub fn PyLong_GetSign(v: *mut PyObject, sign: *mut c_int) -> c_int;
    /// `_PyLong_NumBits` of `cpython/longobject.h`.
    pub fn _PyLong_NumBits(v: *mut PyObject) -> i64;
}

#[cfg(not(Py_3_14))]
extern_libpython! {
    /// `_PyLong_NumBits` of `cpython/longobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyLong_NumBits")]
    pub fn _PyLong_NumBits(v: *mut PyObject) -> size_t;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PyLong_AsByteArray` of `cpython/longobject.h`.
    pub fn _PyLong_AsByteArray(v: *mut PyLongObject, bytes: *mut c_uchar, n: size_t, little_endian: c_int, is_signed: c_int) -> c_int;
    /// New reference.
    pub fn _PyLong_Format(obj: *mut PyObject, base: c_int) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// `_PyLong_AsByteArray` of `cpython/longobject.h`.
    pub fn _PyLong_AsByteArray(v: *mut PyLongObject, bytes: *mut c_uchar, n: size_t, little_endian: c_int, is_signed: c_int, with_exceptions: c_int) -> c_int;
}

// ffi-gen: end
