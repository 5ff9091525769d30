// `Include/cpython/context.h`: context variables.

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

/// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext)
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContext {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar)
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContextVar {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextToken)
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyContextToken {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextEvent)
#[cfg(Py_3_14)]
pub type PyContextEvent = c_uint;

/// Value of [`PyContextEvent`].
#[cfg(Py_3_14)]
pub const Py_CONTEXT_SWITCHED: PyContextEvent = 1;

/// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_WatchCallback)
#[cfg(Py_3_14)]
pub type PyContext_WatchCallback =
    unsafe extern "C" fn(arg1: PyContextEvent, arg2: *mut PyObject) -> c_int;

extern_libpython! {
    /// The type of `Context` objects. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_Type)
    #[cfg_attr(PyPy, link_name = "PyPyContext_Type")]
    pub static mut PyContext_Type: PyTypeObject;
    /// The type of `ContextVar` objects. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_Type)
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Type")]
    pub static mut PyContextVar_Type: PyTypeObject;
    /// The type of `ContextToken` objects. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextToken_Type)
    #[cfg_attr(PyPy, link_name = "PyPyContextToken_Type")]
    pub static mut PyContextToken_Type: PyTypeObject;
    /// An empty context. New reference. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_New)
    #[cfg_attr(PyPy, link_name = "PyPyContext_New")]
    pub fn PyContext_New() -> *mut PyObject;
    /// A copy of a context. New reference. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_Copy)
    #[cfg_attr(PyPy, link_name = "PyPyContext_Copy")]
    pub fn PyContext_Copy(arg1: *mut PyObject) -> *mut PyObject;
    /// A copy of the current context. New reference. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_CopyCurrent)
    #[cfg_attr(PyPy, link_name = "PyPyContext_CopyCurrent")]
    pub fn PyContext_CopyCurrent() -> *mut PyObject;
    /// Makes a context current; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_Enter)
    #[cfg_attr(PyPy, link_name = "PyPyContext_Enter")]
    pub fn PyContext_Enter(arg1: *mut PyObject) -> c_int;
    /// Leaves a context; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_Exit)
    #[cfg_attr(PyPy, link_name = "PyPyContext_Exit")]
    pub fn PyContext_Exit(arg1: *mut PyObject) -> c_int;
    /// A context variable. New reference. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_New)
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_New")]
    pub fn PyContextVar_New(name: *const c_char, default_value: *mut PyObject) -> *mut PyObject;
    /// Value of a context variable or a default, NULL if neither; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_Get)
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Get")]
    pub fn PyContextVar_Get(var: *mut PyObject, default_value: *mut PyObject, value: *mut *mut PyObject) -> c_int;
    /// Sets a context variable; the token undoes it. New reference. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_Set)
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Set")]
    pub fn PyContextVar_Set(var: *mut PyObject, value: *mut PyObject) -> *mut PyObject;
    /// Undoes a set; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContextVar_Reset)
    #[cfg_attr(PyPy, link_name = "PyPyContextVar_Reset")]
    pub fn PyContextVar_Reset(var: *mut PyObject, token: *mut PyObject) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_AddWatcher)
    pub fn PyContext_AddWatcher(callback: Option<PyContext_WatchCallback>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_ClearWatcher)
    pub fn PyContext_ClearWatcher(watcher_id: c_int) -> c_int;
}

// ffi-gen: end
