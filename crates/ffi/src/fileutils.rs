// Declarations of `Include/fileutils.h`.

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.Py_DecodeLocale)
    #[cfg_attr(PyPy, link_name = "PyPy_DecodeLocale")]
    pub fn Py_DecodeLocale(arg1: *const c_char, size: *mut Py_ssize_t) -> *mut wchar_t;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.Py_EncodeLocale)
    #[cfg_attr(PyPy, link_name = "PyPy_EncodeLocale")]
    pub fn Py_EncodeLocale(text: *const wchar_t, error_pos: *mut Py_ssize_t) -> *mut c_char;
}

// ffi-gen: end
