//! Declarations of `Include/sysmodule.h`.

use crate::*;

// ffi-gen: begin

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference.
    pub fn PySys_GetAttr(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PySys_GetAttrString(arg1: *const c_char) -> *mut PyObject;
    /// `PySys_GetOptionalAttr` of `sysmodule.h`.
    pub fn PySys_GetOptionalAttr(arg1: *mut PyObject, arg2: *mut *mut PyObject) -> c_int;
    /// `PySys_GetOptionalAttrString` of `sysmodule.h`.
    pub fn PySys_GetOptionalAttrString(arg1: *const c_char, arg2: *mut *mut PyObject) -> c_int;
}

extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPySys_GetObject")]
    pub fn PySys_GetObject(arg1: *const c_char) -> *mut PyObject;
    /// `PySys_SetObject` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_SetObject")]
    pub fn PySys_SetObject(arg1: *const c_char, arg2: *mut PyObject) -> c_int;
    /// `PySys_SetPath` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_SetPath")]
    pub fn PySys_SetPath(arg1: *const wchar_t);
    /// `PySys_SetArgv` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_SetArgv")]
    pub fn PySys_SetArgv(arg1: c_int, arg2: *mut *mut wchar_t);
    /// `PySys_SetArgvEx` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_SetArgvEx")]
    pub fn PySys_SetArgvEx(arg1: c_int, arg2: *mut *mut wchar_t, arg3: c_int);
    /// `PySys_WriteStdout` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_WriteStdout")]
    pub fn PySys_WriteStdout(format: *const c_char, ...);
    /// `PySys_WriteStderr` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_WriteStderr")]
    pub fn PySys_WriteStderr(format: *const c_char, ...);
    /// `PySys_FormatStdout` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_FormatStdout")]
    pub fn PySys_FormatStdout(format: *const c_char, ...);
    /// `PySys_FormatStderr` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_FormatStderr")]
    pub fn PySys_FormatStderr(format: *const c_char, ...);
    /// `PySys_AddWarnOption` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_AddWarnOption")]
    pub fn PySys_AddWarnOption(arg1: *const wchar_t);
    /// `PySys_AddWarnOptionUnicode` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_AddWarnOptionUnicode")]
    pub fn PySys_AddWarnOptionUnicode(arg1: *mut PyObject);
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPySys_GetXOptions")]
    pub fn PySys_GetXOptions() -> *mut PyObject;
    /// `PySys_HasWarnOptions` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_HasWarnOptions")]
    pub fn PySys_HasWarnOptions() -> c_int;
    /// `PySys_AddXOption` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_AddXOption")]
    pub fn PySys_AddXOption(arg1: *const wchar_t);
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// `PySys_ResetWarnOptions` of `sysmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPySys_ResetWarnOptions")]
    pub fn PySys_ResetWarnOptions();
}

// ffi-gen: end
