// Declarations of `Include/cpython/modsupport.h`.

// ffi-gen: begin

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ParseArray)
    pub fn PyArg_ParseArray(args: *const *mut PyObject, nargs: Py_ssize_t, format: *const c_char, ...) -> c_int;
    /// [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ParseArrayAndKeywords)
    pub fn PyArg_ParseArrayAndKeywords(args: *const *mut PyObject, nargs: Py_ssize_t, kwnames: *mut PyObject, format: *const c_char, kwlist: *const *const c_char, ...) -> c_int;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// `_PyArg_ParseStack` of `cpython/modsupport.h`.
    pub fn _PyArg_ParseStack(args: *const *mut PyObject, nargs: Py_ssize_t, format: *const c_char, ...) -> c_int;
}

// ffi-gen: end
