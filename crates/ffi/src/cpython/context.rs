//! `Include/cpython/context.h`: context variables.

use crate::*;

/// Tests whether `op` is a context.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContext_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyContext_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContext_Type) }
}

/// Tests whether `op` is a context variable.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyContextVar_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContextVar_Type) }
}

/// Tests whether `op` is a context token.
/// <https://docs.python.org/3/c-api/contextvars.html#c.PyContextToken_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyContextToken_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyContextToken_Type) }
}

// ffi-gen: begin

/// `PyContext` of `cpython/context.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContext {
    _opaque: [u8; 0],
}

/// `PyContextVar` of `cpython/context.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContextVar {
    _opaque: [u8; 0],
}

/// `PyContextToken` of `cpython/context.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContextToken {
    _opaque: [u8; 0],
}

/// `PyContextEvent` of `cpython/context.h`.
#[cfg(Py_3_14)]
pub type PyContextEvent = c_uint;

/// Value of [`PyContextEvent`].
#[cfg(Py_3_14)]
pub const Py_CONTEXT_SWITCHED: PyContextEvent = 1;

/// `PyContext_WatchCallback` of `cpython/context.h`.
#[cfg(Py_3_14)]
pub type PyContext_WatchCallback =
    unsafe extern "C" fn(arg1: PyContextEvent, arg2: *mut PyObject) -> c_int;

extern_libpython! {
    /// `PyContext_Type` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContext_Type")]
    pub static mut PyContext_Type: PyTypeObject;
    /// `PyContextVar_Type` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Type")]
    pub static mut PyContextVar_Type: PyTypeObject;
    /// `PyContextToken_Type` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContextToken_Type")]
    pub static mut PyContextToken_Type: PyTypeObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyContext_New")]
    pub fn PyContext_New() -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyContext_Copy")]
    pub fn PyContext_Copy(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyContext_CopyCurrent")]
    pub fn PyContext_CopyCurrent() -> *mut PyObject;
    /// `PyContext_Enter` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContext_Enter")]
    pub fn PyContext_Enter(arg1: *mut PyObject) -> c_int;
    /// `PyContext_Exit` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContext_Exit")]
    pub fn PyContext_Exit(arg1: *mut PyObject) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_New")]
    pub fn PyContextVar_New(name: *const c_char, default_value: *mut PyObject) -> *mut PyObject;
    /// `PyContextVar_Get` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Get")]
    pub fn PyContextVar_Get(var: *mut PyObject, default_value: *mut PyObject, value: *mut *mut PyObject) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Set")]
    pub fn PyContextVar_Set(var: *mut PyObject, value: *mut PyObject) -> *mut PyObject;
    /// `PyContextVar_Reset` of `cpython/context.h`.
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Reset")]
    pub fn PyContextVar_Reset(var: *mut PyObject, token: *mut PyObject) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// `PyContext_AddWatcher` of `cpython/context.h`.
    pub fn PyContext_AddWatcher(callback: Option<PyContext_WatchCallback>) -> c_int;
    /// `PyContext_ClearWatcher` of `cpython/context.h`.
    pub fn PyContext_ClearWatcher(watcher_id: c_int) -> c_int;
}

// ffi-gen: end
