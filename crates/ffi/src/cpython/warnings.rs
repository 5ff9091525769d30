// Declarations of `Include/cpython/warnings.h`.

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WarnExplicitObject)
    #[cfg_attr(PyPy, link_name = "PyPyErr_WarnExplicitObject")]
    pub fn PyErr_WarnExplicitObject(category: *mut PyObject, message: *mut PyObject, filename: *mut PyObject, lineno: c_int, module: *mut PyObject, registry: *mut PyObject) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WarnExplicitFormat)
    pub fn PyErr_WarnExplicitFormat(category: *mut PyObject, filename: *const c_char, lineno: c_int, module: *const c_char, registry: *mut PyObject, format: *const c_char, ...) -> c_int;
}

// ffi-gen: end
