// `Include/cpython/floatobject.h`: unchecked access to floats.

/// Value of a float without checks.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_AS_DOUBLE>
#[inline]
pub unsafe fn PyFloat_AS_DOUBLE(op: *mut PyObject) -> c_double {
    #[cfg(not(GraalPy))]
    // SAFETY: op is a float.
    return unsafe { (*op.cast::<PyFloatObject>()).ob_fval };
    #[cfg(GraalPy)]
    // SAFETY: op is a float.
    return unsafe { PyFloat_AsDouble(op) };
}

// ffi-gen: begin

/// `PyFloatObject` of `cpython/floatobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyFloatObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `ob_fval`.
    pub ob_fval: c_double,
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Pack2)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Pack2")]
    pub fn PyFloat_Pack2(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Pack4)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Pack4")]
    pub fn PyFloat_Pack4(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Pack8)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Pack8")]
    pub fn PyFloat_Pack8(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Unpack2)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Unpack2")]
    pub fn PyFloat_Unpack2(p: *const c_char, le: c_int) -> c_double;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Unpack4)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Unpack4")]
    pub fn PyFloat_Unpack4(p: *const c_char, le: c_int) -> c_double;
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Unpack8)
    #[cfg_attr(PyPy, link_name = "PyPyFloat_Unpack8")]
    pub fn PyFloat_Unpack8(p: *const c_char, le: c_int) -> c_double;
}

// ffi-gen: end
