// Declarations of `Include/cpython/complexobject.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/complex.html#c.Py_complex)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Py_complex {
    /// `real`.
    pub real: c_double,
    /// `imag`.
    pub imag: c_double,
}

/// `PyComplexObject` of `cpython/complexobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyComplexObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `cval`.
    pub cval: Py_complex,
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `_Py_c_sum` of `cpython/complexobject.h`.
    pub fn _Py_c_sum(arg1: Py_complex, arg2: Py_complex) -> Py_complex;
    /// `_Py_c_diff` of `cpython/complexobject.h`.
    pub fn _Py_c_diff(arg1: Py_complex, arg2: Py_complex) -> Py_complex;
    /// `_Py_c_neg` of `cpython/complexobject.h`.
    pub fn _Py_c_neg(arg1: Py_complex) -> Py_complex;
    /// `_Py_c_prod` of `cpython/complexobject.h`.
    pub fn _Py_c_prod(arg1: Py_complex, arg2: Py_complex) -> Py_complex;
    /// `_Py_c_quot` of `cpython/complexobject.h`.
    pub fn _Py_c_quot(arg1: Py_complex, arg2: Py_complex) -> Py_complex;
    /// `_Py_c_pow` of `cpython/complexobject.h`.
    pub fn _Py_c_pow(arg1: Py_complex, arg2: Py_complex) -> Py_complex;
    /// `_Py_c_abs` of `cpython/complexobject.h`.
    pub fn _Py_c_abs(arg1: Py_complex) -> c_double;
}

extern_libpython! {
    /// A complex number. New reference. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_FromCComplex)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_FromCComplex")]
    pub fn PyComplex_FromCComplex(arg1: Py_complex) -> *mut PyObject;
    /// Value, or -1 with an exception. [C](https://docs.python.org/3/c-api/complex.html#c.PyComplex_AsCComplex)
    #[cfg_attr(PyPy, link_name = "PyPyComplex_AsCComplex")]
    pub fn PyComplex_AsCComplex(op: *mut PyObject) -> Py_complex;
}

// ffi-gen: end
