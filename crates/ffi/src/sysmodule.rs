// Declarations of `Include/sysmodule.h`.

// ffi-gen: begin

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetAttr)
    pub fn PySys_GetAttr(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetAttrString)
    pub fn PySys_GetAttrString(arg1: *const c_char) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetOptionalAttr)
    pub fn PySys_GetOptionalAttr(arg1: *mut PyObject, arg2: *mut *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetOptionalAttrString)
    pub fn PySys_GetOptionalAttrString(arg1: *const c_char, arg2: *mut *mut PyObject) -> c_int;
}

extern_libpython! {
    /// `sys.name`, NULL without an exception if missing. Borrowed reference. [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetObject)
    #[cfg_attr(PyPy, link_name = "PyPySys_GetObject")]
    pub fn PySys_GetObject(arg1: *const c_char) -> *mut PyObject;
    /// Sets `sys.name`, deletes for NULL; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sys.html#c.PySys_SetObject)
    #[cfg_attr(PyPy, link_name = "PyPySys_SetObject")]
    pub fn PySys_SetObject(arg1: *const c_char, arg2: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_SetPath)
    #[cfg_attr(PyPy, link_name = "PyPySys_SetPath")]
    pub fn PySys_SetPath(arg1: *const wchar_t);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_SetArgv)
    #[cfg_attr(PyPy, link_name = "PyPySys_SetArgv")]
    pub fn PySys_SetArgv(arg1: c_int, arg2: *mut *mut wchar_t);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_SetArgvEx)
    #[cfg_attr(PyPy, link_name = "PyPySys_SetArgvEx")]
    pub fn PySys_SetArgvEx(arg1: c_int, arg2: *mut *mut wchar_t, arg3: c_int);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_WriteStdout)
    #[cfg_attr(PyPy, link_name = "PyPySys_WriteStdout")]
    pub fn PySys_WriteStdout(format: *const c_char, ...);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_WriteStderr)
    #[cfg_attr(PyPy, link_name = "PyPySys_WriteStderr")]
    pub fn PySys_WriteStderr(format: *const c_char, ...);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_FormatStdout)
    #[cfg_attr(PyPy, link_name = "PyPySys_FormatStdout")]
    pub fn PySys_FormatStdout(format: *const c_char, ...);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_FormatStderr)
    #[cfg_attr(PyPy, link_name = "PyPySys_FormatStderr")]
    pub fn PySys_FormatStderr(format: *const c_char, ...);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_AddWarnOption)
    #[cfg_attr(PyPy, link_name = "PyPySys_AddWarnOption")]
    pub fn PySys_AddWarnOption(arg1: *const wchar_t);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_AddWarnOptionUnicode)
    #[cfg_attr(PyPy, link_name = "PyPySys_AddWarnOptionUnicode")]
    pub fn PySys_AddWarnOptionUnicode(arg1: *mut PyObject);
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/sys.html#c.PySys_GetXOptions)
    #[cfg_attr(PyPy, link_name = "PyPySys_GetXOptions")]
    pub fn PySys_GetXOptions() -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_HasWarnOptions)
    #[cfg_attr(PyPy, link_name = "PyPySys_HasWarnOptions")]
    pub fn PySys_HasWarnOptions() -> c_int;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_AddXOption)
    #[cfg_attr(PyPy, link_name = "PyPySys_AddXOption")]
    pub fn PySys_AddXOption(arg1: *const wchar_t);
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_ResetWarnOptions)
    #[cfg_attr(PyPy, link_name = "PyPySys_ResetWarnOptions")]
    pub fn PySys_ResetWarnOptions();
}

// ffi-gen: end
