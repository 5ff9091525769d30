// `Include/cpython/genobject.h`: generators and coroutines.

/// Tests whether `op` is a generator or an instance of a subtype.
/// <https://docs.python.org/3/c-api/gen.html#c.PyGen_Check>
#[inline]
pub unsafe fn PyGen_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyGen_Type) }
}

/// Tests whether `op` is a generator, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/gen.html#c.PyGen_CheckExact>
#[inline]
pub unsafe fn PyGen_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyGen_Type) }
}

/// Tests whether `op` is a coroutine.
/// <https://docs.python.org/3/c-api/coro.html#c.PyCoro_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyCoro_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCoro_Type) }
}

/// Tests whether `op` is an asynchronous generator.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyAsyncGen_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyAsyncGen_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// Tests whether `op` is a coroutine.
    #[link_name = "PyPyCoro_CheckExact"]
    pub fn PyCoro_CheckExact(op: *mut PyObject) -> c_int;
}

// ffi-gen: begin

/// `PyGenObject` of `cpython/genobject.h`.
#[cfg(all(Py_3_14, not(GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyGenObject {
    _opaque: [u8; 0],
}

/// `PyCoroObject` of `cpython/genobject.h`.
#[cfg(Py_3_14)]
#[repr(C)]
#[derive(Debug)]
pub struct PyCoroObject {
    _opaque: [u8; 0],
}

/// `PyGenObject` of `cpython/genobject.h`.
#[cfg(not(any(Py_3_14, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyGenObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(Py_3_11))]
    /// `gi_frame`.
    pub gi_frame: *mut PyFrameObject,
    #[cfg(not(Py_3_10))]
    /// `gi_running`.
    pub gi_running: c_char,
    #[cfg(any(PyPy, not(Py_3_11)))]
    /// `gi_code`.
    pub gi_code: *mut PyObject,
    #[cfg(all(Py_3_11, not(any(Py_3_12, PyPy))))]
    /// `gi_code`.
    pub gi_code: *mut PyCodeObject,
    #[cfg(not(PyPy))]
    /// `gi_weakreflist`.
    pub gi_weakreflist: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `gi_name`.
    pub gi_name: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `gi_qualname`.
    pub gi_qualname: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `gi_exc_state`.
    pub gi_exc_state: _PyErr_StackItem,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_origin_or_finalizer`.
    pub gi_origin_or_finalizer: *mut PyObject,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_hooks_inited`.
    pub gi_hooks_inited: c_char,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_closed`.
    pub gi_closed: c_char,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_running_async`.
    pub gi_running_async: c_char,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_frame_state`.
    pub gi_frame_state: i8,
    #[cfg(all(Py_3_11, not(PyPy)))]
    /// `gi_iframe`.
    pub gi_iframe: [*mut PyObject; 1],
}

/// `PyAsyncGenObject` of `cpython/genobject.h`.
#[cfg(Py_3_14)]
#[repr(C)]
#[derive(Debug)]
pub struct PyAsyncGenObject {
    _opaque: [u8; 0],
}

/// `PyCoroObject` of `cpython/genobject.h`.
#[cfg(not(any(Py_3_14, PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCoroObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(Py_3_11))]
    /// `cr_frame`.
    pub cr_frame: *mut PyFrameObject,
    #[cfg(not(Py_3_10))]
    /// `cr_running`.
    pub cr_running: c_char,
    #[cfg(not(Py_3_11))]
    /// `cr_code`.
    pub cr_code: *mut PyObject,
    #[cfg(all(Py_3_11, not(Py_3_12)))]
    /// `cr_code`.
    pub cr_code: *mut PyCodeObject,
    /// `cr_weakreflist`.
    pub cr_weakreflist: *mut PyObject,
    /// `cr_name`.
    pub cr_name: *mut PyObject,
    /// `cr_qualname`.
    pub cr_qualname: *mut PyObject,
    /// `cr_exc_state`.
    pub cr_exc_state: _PyErr_StackItem,
    #[cfg(not(Py_3_11))]
    /// `cr_origin`.
    pub cr_origin: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `cr_origin_or_finalizer`.
    pub cr_origin_or_finalizer: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `cr_hooks_inited`.
    pub cr_hooks_inited: c_char,
    #[cfg(Py_3_11)]
    /// `cr_closed`.
    pub cr_closed: c_char,
    #[cfg(Py_3_11)]
    /// `cr_running_async`.
    pub cr_running_async: c_char,
    #[cfg(Py_3_11)]
    /// `cr_frame_state`.
    pub cr_frame_state: i8,
    #[cfg(Py_3_11)]
    /// `cr_iframe`.
    pub cr_iframe: [*mut PyObject; 1],
}

/// `PyAsyncGenObject` of `cpython/genobject.h`.
#[cfg(not(any(Py_3_14, PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyAsyncGenObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(Py_3_11))]
    /// `ag_frame`.
    pub ag_frame: *mut PyFrameObject,
    #[cfg(not(Py_3_10))]
    /// `ag_running`.
    pub ag_running: c_char,
    #[cfg(not(Py_3_11))]
    /// `ag_code`.
    pub ag_code: *mut PyObject,
    #[cfg(all(Py_3_11, not(Py_3_12)))]
    /// `ag_code`.
    pub ag_code: *mut PyCodeObject,
    /// `ag_weakreflist`.
    pub ag_weakreflist: *mut PyObject,
    /// `ag_name`.
    pub ag_name: *mut PyObject,
    /// `ag_qualname`.
    pub ag_qualname: *mut PyObject,
    /// `ag_exc_state`.
    pub ag_exc_state: _PyErr_StackItem,
    #[cfg(not(Py_3_11))]
    /// `ag_finalizer`.
    pub ag_finalizer: *mut PyObject,
    #[cfg(not(Py_3_11))]
    /// `ag_hooks_inited`.
    pub ag_hooks_inited: c_int,
    #[cfg(not(Py_3_11))]
    /// `ag_closed`.
    pub ag_closed: c_int,
    #[cfg(all(Py_3_8, not(Py_3_11)))]
    /// `ag_running_async`.
    pub ag_running_async: c_int,
    #[cfg(Py_3_11)]
    /// `ag_origin_or_finalizer`.
    pub ag_origin_or_finalizer: *mut PyObject,
    #[cfg(Py_3_11)]
    /// `ag_hooks_inited`.
    pub ag_hooks_inited: c_char,
    #[cfg(Py_3_11)]
    /// `ag_closed`.
    pub ag_closed: c_char,
    #[cfg(Py_3_11)]
    /// `ag_running_async`.
    pub ag_running_async: c_char,
    #[cfg(Py_3_11)]
    /// `ag_frame_state`.
    pub ag_frame_state: i8,
    #[cfg(Py_3_11)]
    /// `ag_iframe`.
    pub ag_iframe: [*mut PyObject; 1],
}

extern_libpython! {
    /// The type of `Gen` objects. [C](https://docs.python.org/3/c-api/gen.html#c.PyGen_Type)
    #[cfg_attr(PyPy, link_name = "PyPyGen_Type")]
    pub static mut PyGen_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/gen.html#c.PyGen_New)
    #[cfg_attr(PyPy, link_name = "PyPyGen_New")]
    pub fn PyGen_New(arg1: *mut PyFrameObject) -> *mut PyObject;
    /// The type of `Coro` objects. [C](https://docs.python.org/3/c-api/coro.html#c.PyCoro_Type)
    #[cfg_attr(PyPy, link_name = "PyPyCoro_Type")]
    pub static mut PyCoro_Type: PyTypeObject;
    /// The type of `AsyncGen` objects. [C](https://docs.python.org/3/c-api/gen.html#c.PyAsyncGen_Type)
    #[cfg_attr(PyPy, link_name = "PyPyAsyncGen_Type")]
    pub static mut PyAsyncGen_Type: PyTypeObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/gen.html#c.PyGen_NewWithQualName)
    pub fn PyGen_NewWithQualName(arg1: *mut PyFrameObject, name: *mut PyObject, qualname: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/coro.html#c.PyCoro_New)
    pub fn PyCoro_New(arg1: *mut PyFrameObject, name: *mut PyObject, qualname: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/gen.html#c.PyAsyncGen_New)
    pub fn PyAsyncGen_New(arg1: *mut PyFrameObject, name: *mut PyObject, qualname: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_12, not(GraalPy)))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/gen.html#c.PyGen_GetCode)
    pub fn PyGen_GetCode(gen: *mut PyGenObject) -> *mut PyCodeObject;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PyGen_FetchStopIterationValue` of `cpython/genobject.h`.
    pub fn _PyGen_FetchStopIterationValue(arg1: *mut *mut PyObject) -> c_int;
}

// ffi-gen: end
