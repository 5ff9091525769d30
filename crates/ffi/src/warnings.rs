// Declarations of `Include/warnings.h`.

/// [`PyErr_WarnEx`] with the stack level 1.
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyErr_Warn(category: *mut PyObject, message: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyErr_WarnEx(category, message, 1) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// [`PyErr_WarnEx`] with the stack level 1.
    #[link_name = "PyPyErr_Warn"]
    pub fn PyErr_Warn(category: *mut PyObject, message: *const c_char) -> c_int;
}

// ffi-gen: begin

extern_libpython! {
    /// Warns; -1 with an exception if the warning became one. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WarnEx)
    #[cfg_attr(PyPy, link_name = "PyPyErr_WarnEx")]
    pub fn PyErr_WarnEx(category: *mut PyObject, message: *const c_char, stack_level: Py_ssize_t) -> c_int;
    /// Warns with a formatted message; -1 with an exception if the warning became one. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WarnFormat)
    #[cfg_attr(PyPy, link_name = "PyPyErr_WarnFormat")]
    pub fn PyErr_WarnFormat(category: *mut PyObject, stack_level: Py_ssize_t, format: *const c_char, ...) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_ResourceWarning)
    #[cfg_attr(PyPy, link_name = "PyPyErr_ResourceWarning")]
    pub fn PyErr_ResourceWarning(source: *mut PyObject, stack_level: Py_ssize_t, format: *const c_char, ...) -> c_int;
    /// Warns at a given place; -1 with an exception if the warning became one. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_WarnExplicit)
    #[cfg_attr(PyPy, link_name = "PyPyErr_WarnExplicit")]
    pub fn PyErr_WarnExplicit(category: *mut PyObject, message: *const c_char, filename: *const c_char, lineno: c_int, module: *const c_char, registry: *mut PyObject) -> c_int;
}

// ffi-gen: end
