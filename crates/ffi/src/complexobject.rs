// `Include/complexobject.h`: complex numbers.

/// Tests whether `op` is a complex number or an instance of a subtype.
/// <https://docs.python.org/3/c-api/complex.html#c.PyComplex_Check>
#[inline]
pub unsafe fn PyComplex_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyComplex_Type) }
}

/// Tests whether `op` is a complex number, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/complex.html#c.PyComplex_CheckExact>
#[inline]
pub unsafe fn PyComplex_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyComplex_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `Complex` objects. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_Type)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_Type")]
    pub static mut PyComplex_Type: PyTypeObject;
    /// A complex number. New reference. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_FromDoubles)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_FromDoubles")]
    pub fn PyComplex_FromDoubles(real: c_double, imag: c_double) -> *mut PyObject;
    /// Real part, or -1 with an exception. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_RealAsDouble)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_RealAsDouble")]
    pub fn PyComplex_RealAsDouble(op: *mut PyObject) -> c_double;
    /// Imaginary part, or -1 with an exception. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_ImagAsDouble)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_ImagAsDouble")]
    pub fn PyComplex_ImagAsDouble(op: *mut PyObject) -> c_double;
}

// ffi-gen: end
