// `Include/floatobject.h`: floats.

/// Tests whether `op` is a float or an instance of a subtype.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_Check>
#[inline]
pub unsafe fn PyFloat_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyFloat_Type) }
}

/// Tests whether `op` is a float, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_CheckExact>
#[inline]
pub unsafe fn PyFloat_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFloat_Type) }
}

/// A float, opaque in the stable ABI.
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyFloatObject {
    _opaque: [u8; 0],
}

// ffi-gen: also PyFloatObject

// ffi-gen: begin

extern_libpython! {
    /// The type of `Float` objects. [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Type)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Type")]
    pub static mut PyFloat_Type: PyTypeObject;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_GetMax)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_GetMax")]
    pub fn PyFloat_GetMax() -> c_double;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_GetMin)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_GetMin")]
    pub fn PyFloat_GetMin() -> c_double;
    /// New reference. [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_GetInfo)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_GetInfo")]
    pub fn PyFloat_GetInfo() -> *mut PyObject;
    /// A float from a string. New reference. [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_FromString)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_FromString")]
    pub fn PyFloat_FromString(arg1: *mut PyObject) -> *mut PyObject;
    /// A float. New reference. [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_FromDouble)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_FromDouble")]
    pub fn PyFloat_FromDouble(arg1: c_double) -> *mut PyObject;
    /// Value as a C double, or -1 with an exception. [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_AsDouble)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_AsDouble")]
    pub fn PyFloat_AsDouble(arg1: *mut PyObject) -> c_double;
}

#[cfg(not(any(Py_3_11, Py_LIMITED_API)))]
extern_libpython! {
    /// `_PyFloat_Pack4` of `floatobject.h`.
    pub fn _PyFloat_Pack4(x: c_double, p: *mut c_uchar, le: c_int) -> c_int;
    /// `_PyFloat_Pack8` of `floatobject.h`.
    pub fn _PyFloat_Pack8(x: c_double, p: *mut c_uchar, le: c_int) -> c_int;
    /// `_PyFloat_Unpack4` of `floatobject.h`.
    pub fn _PyFloat_Unpack4(p: *const c_uchar, le: c_int) -> c_double;
    /// `_PyFloat_Unpack8` of `floatobject.h`.
    pub fn _PyFloat_Unpack8(p: *const c_uchar, le: c_int) -> c_double;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_ClearFreeList)
    pub fn PyFloat_ClearFreeList() -> c_int;
}

// ffi-gen: end
