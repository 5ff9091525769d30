// `Include/cpython/funcobject.h`: functions written in Python.

/// Tests whether `op` is a function written in Python.
/// <https://docs.python.org/3/c-api/function.html#c.PyFunction_Check>
#[inline]
pub unsafe fn PyFunction_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFunction_Type) }
}

/// Code of a function, without checks; may be NULL. Borrowed reference.
#[cfg(PyPy)]
#[inline]
pub unsafe fn PyFunction_GET_CODE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { PyFunction_GetCode(func) }
}

/// Code of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_CODE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_code }
}

/// Globals of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_GLOBALS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_globals }
}

/// `__module__` of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_MODULE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_module }
}

/// Defaults of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_DEFAULTS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_defaults }
}

/// Keyword defaults of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_KW_DEFAULTS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_kwdefaults }
}

/// Closure of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_CLOSURE(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_closure }
}

/// Annotations of a function, without checks; may be NULL. Borrowed reference.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyFunction_GET_ANNOTATIONS(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a function.
    unsafe { (*_PyFunction_CAST(func)).func_annotations }
}

/// The function behind an object.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn _PyFunction_CAST(func: *mut PyObject) -> *mut PyFunctionObject {
    func.cast()
}

// ffi-gen: begin

/// `PyFrameConstructor` of `cpython/funcobject.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyFrameConstructor {
    /// `fc_globals`.
    pub fc_globals: *mut PyObject,
    /// `fc_builtins`.
    pub fc_builtins: *mut PyObject,
    /// `fc_name`.
    pub fc_name: *mut PyObject,
    /// `fc_qualname`.
    pub fc_qualname: *mut PyObject,
    /// `fc_code`.
    pub fc_code: *mut PyObject,
    /// `fc_defaults`.
    pub fc_defaults: *mut PyObject,
    /// `fc_kwdefaults`.
    pub fc_kwdefaults: *mut PyObject,
    /// `fc_closure`.
    pub fc_closure: *mut PyObject,
}

/// `PyFunctionObject` of `cpython/funcobject.h`.
#[cfg(Py_3_10)]
#[repr(C)]
#[derive(Debug)]
pub struct PyFunctionObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_globals`.
    pub func_globals: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_builtins`.
    pub func_builtins: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_name`.
    pub func_name: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_qualname`.
    pub func_qualname: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_code`.
    pub func_code: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_defaults`.
    pub func_defaults: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_kwdefaults`.
    pub func_kwdefaults: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_closure`.
    pub func_closure: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_doc`.
    pub func_doc: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_dict`.
    pub func_dict: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_weakreflist`.
    pub func_weakreflist: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_module`.
    pub func_module: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `func_annotations`.
    pub func_annotations: *mut PyObject,
    #[cfg(Py_3_14)]
    /// `func_annotate`.
    pub func_annotate: *mut PyObject,
    #[cfg(all(Py_3_12, not(GraalPy)))]
    /// `func_typeparams`.
    pub func_typeparams: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
    #[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
    /// `func_version`.
    pub func_version: u32,
}

/// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_WatchEvent)
#[cfg(Py_3_12)]
pub type PyFunction_WatchEvent = c_uint;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyFunction_EVENT_CREATE: PyFunction_WatchEvent = 0;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyFunction_EVENT_DESTROY: PyFunction_WatchEvent = 1;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyFunction_EVENT_MODIFY_CODE: PyFunction_WatchEvent = 2;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyFunction_EVENT_MODIFY_DEFAULTS: PyFunction_WatchEvent = 3;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyFunction_EVENT_MODIFY_KWDEFAULTS: PyFunction_WatchEvent = 4;

/// Value of [`PyFunction_WatchEvent`].
#[cfg(Py_3_15)]
pub const PyFunction_EVENT_MODIFY_QUALNAME: PyFunction_WatchEvent = 5;

/// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_WatchCallback)
#[cfg(Py_3_12)]
pub type PyFunction_WatchCallback = unsafe extern "C" fn(
    event: PyFunction_WatchEvent,
    func: *mut PyFunctionObject,
    new_value: *mut PyObject,
) -> c_int;

extern_libpython! {
    /// The type of `Function` objects. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_Type)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_Type")]
    pub static mut PyFunction_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_New)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_New")]
    pub fn PyFunction_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_NewWithQualName)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_NewWithQualName")]
    pub fn PyFunction_NewWithQualName(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetCode)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetCode")]
    pub fn PyFunction_GetCode(arg1: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetGlobals)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetGlobals")]
    pub fn PyFunction_GetGlobals(arg1: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetModule)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetModule")]
    pub fn PyFunction_GetModule(arg1: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetDefaults)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetDefaults")]
    pub fn PyFunction_GetDefaults(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_SetDefaults)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_SetDefaults")]
    pub fn PyFunction_SetDefaults(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetKwDefaults)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetKwDefaults")]
    pub fn PyFunction_GetKwDefaults(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_SetKwDefaults)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_SetKwDefaults")]
    pub fn PyFunction_SetKwDefaults(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetClosure)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetClosure")]
    pub fn PyFunction_GetClosure(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_SetClosure)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_SetClosure")]
    pub fn PyFunction_SetClosure(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_GetAnnotations)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_GetAnnotations")]
    pub fn PyFunction_GetAnnotations(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_SetAnnotations)
    #[cfg_attr(PyPy, link_name = "PyPyFunction_SetAnnotations")]
    pub fn PyFunction_SetAnnotations(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// The type of `ClassMethod` objects.
    #[cfg_attr(PyPy, link_name = "PyPyClassMethod_Type")]
    pub static mut PyClassMethod_Type: PyTypeObject;
    /// The type of `StaticMethod` objects.
    #[cfg_attr(PyPy, link_name = "PyPyStaticMethod_Type")]
    pub static mut PyStaticMethod_Type: PyTypeObject;
    /// `classmethod(callable)`. New reference.
    #[cfg_attr(PyPy, link_name = "PyPyClassMethod_New")]
    pub fn PyClassMethod_New(arg1: *mut PyObject) -> *mut PyObject;
    /// `staticmethod(callable)`. New reference.
    #[cfg_attr(PyPy, link_name = "PyPyStaticMethod_New")]
    pub fn PyStaticMethod_New(arg1: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_SetVectorcall)
    pub fn PyFunction_SetVectorcall(arg1: *mut PyFunctionObject, arg2: Option<vectorcallfunc>);
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_AddWatcher)
    pub fn PyFunction_AddWatcher(callback: Option<PyFunction_WatchCallback>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/function.html#c.PyFunction_ClearWatcher)
    pub fn PyFunction_ClearWatcher(watcher_id: c_int) -> c_int;
}

// ffi-gen: end
