// Declarations of `Include/pystrtod.h`.

// ffi-gen: begin

/// `Py_DTSF_SIGN` of `pystrtod.h`.
pub const Py_DTSF_SIGN: c_int = 1;

/// `Py_DTSF_ADD_DOT_0` of `pystrtod.h`.
pub const Py_DTSF_ADD_DOT_0: c_int = 2;

/// `Py_DTSF_ALT` of `pystrtod.h`.
pub const Py_DTSF_ALT: c_int = 4;

/// `Py_DTSF_NO_NEG_0` of `pystrtod.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
pub const Py_DTSF_NO_NEG_0: c_int = 8;

/// `Py_DTST_FINITE` of `pystrtod.h`.
pub const Py_DTST_FINITE: c_int = 0;

/// `Py_DTST_INFINITE` of `pystrtod.h`.
pub const Py_DTST_INFINITE: c_int = 1;

/// `Py_DTST_NAN` of `pystrtod.h`.
pub const Py_DTST_NAN: c_int = 2;

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_string_to_double)
    #[cfg_attr(PyPy, link_name = "PyPyOS_string_to_double")]
    pub fn PyOS_string_to_double(str: *const c_char, endptr: *mut *mut c_char, overflow_exception: *mut PyObject) -> c_double;
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_double_to_string)
    #[cfg_attr(PyPy, link_name = "PyPyOS_double_to_string")]
    pub fn PyOS_double_to_string(val: c_double, format_code: c_char, precision: c_int, flags: c_int, _type: *mut c_int) -> *mut c_char;
}

// ffi-gen: end
