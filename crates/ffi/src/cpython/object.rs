// `Include/cpython/object.h`: the layout of types.

/// A type.
/// <https://docs.python.org/3/c-api/type.html#c.PyTypeObject>
#[repr(C)]
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "the fields are documented under the link above"
)]
pub struct PyTypeObject {
    pub ob_base: PyVarObject,
    pub tp_name: *const c_char,
    pub tp_basicsize: Py_ssize_t,
    pub tp_itemsize: Py_ssize_t,
    pub tp_dealloc: Option<destructor>,
    #[cfg(not(Py_3_8))]
    pub tp_print: Option<printfunc>,
    #[cfg(Py_3_8)]
    pub tp_vectorcall_offset: Py_ssize_t,
    pub tp_getattr: Option<getattrfunc>,
    pub tp_setattr: Option<setattrfunc>,
    pub tp_as_async: *mut PyAsyncMethods,
    pub tp_repr: Option<reprfunc>,
    pub tp_as_number: *mut PyNumberMethods,
    pub tp_as_sequence: *mut PySequenceMethods,
    pub tp_as_mapping: *mut PyMappingMethods,
    pub tp_hash: Option<hashfunc>,
    pub tp_call: Option<ternaryfunc>,
    pub tp_str: Option<reprfunc>,
    pub tp_getattro: Option<getattrofunc>,
    pub tp_setattro: Option<setattrofunc>,
    pub tp_as_buffer: *mut PyBufferProcs,
    #[cfg(not(Py_GIL_DISABLED))]
    pub tp_flags: c_ulong,
    #[cfg(all(Py_GIL_DISABLED, windows))]
    pub tp_flags: core::sync::atomic::AtomicU32,
    #[cfg(all(Py_GIL_DISABLED, not(windows)))]
    pub tp_flags: core::sync::atomic::AtomicUsize,
    pub tp_doc: *const c_char,
    pub tp_traverse: Option<traverseproc>,
    pub tp_clear: Option<inquiry>,
    pub tp_richcompare: Option<richcmpfunc>,
    pub tp_weaklistoffset: Py_ssize_t,
    pub tp_iter: Option<getiterfunc>,
    pub tp_iternext: Option<iternextfunc>,
    pub tp_methods: *mut PyMethodDef,
    pub tp_members: *mut PyMemberDef,
    pub tp_getset: *mut PyGetSetDef,
    pub tp_base: *mut PyTypeObject,
    pub tp_dict: *mut PyObject,
    pub tp_descr_get: Option<descrgetfunc>,
    pub tp_descr_set: Option<descrsetfunc>,
    pub tp_dictoffset: Py_ssize_t,
    pub tp_init: Option<initproc>,
    pub tp_alloc: Option<allocfunc>,
    pub tp_new: Option<newfunc>,
    pub tp_free: Option<freefunc>,
    pub tp_is_gc: Option<inquiry>,
    pub tp_bases: *mut PyObject,
    pub tp_mro: *mut PyObject,
    pub tp_cache: *mut PyObject,
    /// Not always an object: for static types of 3.12 on, an index.
    pub tp_subclasses: *mut PyObject,
    pub tp_weaklist: *mut PyObject,
    pub tp_del: Option<destructor>,
    pub tp_version_tag: c_uint,
    pub tp_finalize: Option<destructor>,
    #[cfg(Py_3_8)]
    pub tp_vectorcall: Option<vectorcallfunc>,
    #[cfg(all(Py_3_8, not(Py_3_9)))]
    pub tp_print: Option<printfunc>,
    #[cfg(all(Py_3_12, not(PyPy)))]
    pub tp_watched: c_char,
    #[cfg(all(Py_3_13, not(PyPy)))]
    pub tp_versions_used: u16,
    #[cfg(all(Py_3_15, not(PyPy)))]
    pub _tp_iteritem: Option<_Py_iteritemfunc>,
    #[cfg(all(py_sys_config = "COUNT_ALLOCS", not(Py_3_9)))]
    pub tp_allocs: Py_ssize_t,
    #[cfg(all(py_sys_config = "COUNT_ALLOCS", not(Py_3_9)))]
    pub tp_frees: Py_ssize_t,
    #[cfg(all(py_sys_config = "COUNT_ALLOCS", not(Py_3_9)))]
    pub tp_maxalloc: Py_ssize_t,
    #[cfg(all(py_sys_config = "COUNT_ALLOCS", not(Py_3_9)))]
    pub tp_prev: *mut PyTypeObject,
    #[cfg(all(py_sys_config = "COUNT_ALLOCS", not(Py_3_9)))]
    pub tp_next: *mut PyTypeObject,
}

/// The specializer's data at the end of [`PyHeapTypeObject`].
#[cfg(all(Py_3_11, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
struct SpecializationCache {
    getitem: *mut PyObject,
    #[cfg(Py_3_12)]
    getitem_version: u32,
    #[cfg(Py_3_13)]
    init: *mut PyObject,
}

/// A type made at run time.
/// <https://docs.python.org/3/c-api/type.html#c.PyHeapTypeObject>
#[repr(C)]
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "the fields hold what the type's slots point to"
)]
pub struct PyHeapTypeObject {
    pub ht_type: PyTypeObject,
    pub as_async: PyAsyncMethods,
    pub as_number: PyNumberMethods,
    pub as_mapping: PyMappingMethods,
    pub as_sequence: PySequenceMethods,
    pub as_buffer: PyBufferProcs,
    pub ht_name: *mut PyObject,
    pub ht_slots: *mut PyObject,
    pub ht_qualname: *mut PyObject,
    #[cfg(not(PyPy))]
    pub ht_cached_keys: *mut c_void,
    #[cfg(Py_3_9)]
    pub ht_module: *mut PyObject,
    #[cfg(all(Py_3_11, not(PyPy)))]
    _ht_tpname: *mut c_char,
    #[cfg(all(Py_3_14, not(PyPy)))]
    pub ht_token: *mut c_void,
    #[cfg(all(Py_3_11, not(PyPy)))]
    _spec_cache: SpecializationCache,
    #[cfg(all(Py_GIL_DISABLED, Py_3_14))]
    pub unique_id: Py_ssize_t,
}

/// Member definitions of a heap type, behind its fixed part.
#[cfg(not(any(Py_3_11, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyHeapType_GET_MEMBERS(etype: *mut PyHeapTypeObject) -> *mut PyMemberDef {
    // SAFETY: etype is a heap type, so its own type says where its fixed part ends.
    unsafe {
        let size = (*Py_TYPE(etype.cast())).tp_basicsize;
        etype.cast::<u8>().offset(size).cast()
    }
}

/// Puts `src` into `dst` and then releases what was there, which may run code. Takes over the reference to `src`.
#[inline]
pub unsafe fn Py_SETREF(dst: *mut *mut PyObject, src: *mut PyObject) {
    // SAFETY: dst holds a reference.
    unsafe { Py_DECREF(core::ptr::replace(dst, src)) }
}

/// [`Py_SETREF`] where `dst` may hold NULL.
#[inline]
pub unsafe fn Py_XSETREF(dst: *mut *mut PyObject, src: *mut PyObject) {
    // SAFETY: dst holds a reference or NULL.
    unsafe { Py_XDECREF(core::ptr::replace(dst, src)) }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/typeobj.html#c.PyNumberMethods)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyNumberMethods {
    /// `nb_add`.
    pub nb_add: Option<binaryfunc>,
    /// `nb_subtract`.
    pub nb_subtract: Option<binaryfunc>,
    /// `nb_multiply`.
    pub nb_multiply: Option<binaryfunc>,
    /// `nb_remainder`.
    pub nb_remainder: Option<binaryfunc>,
    /// `nb_divmod`.
    pub nb_divmod: Option<binaryfunc>,
    /// `nb_power`.
    pub nb_power: Option<ternaryfunc>,
    /// `nb_negative`.
    pub nb_negative: Option<unaryfunc>,
    /// `nb_positive`.
    pub nb_positive: Option<unaryfunc>,
    /// `nb_absolute`.
    pub nb_absolute: Option<unaryfunc>,
    /// `nb_bool`.
    pub nb_bool: Option<inquiry>,
    /// `nb_invert`.
    pub nb_invert: Option<unaryfunc>,
    /// `nb_lshift`.
    pub nb_lshift: Option<binaryfunc>,
    /// `nb_rshift`.
    pub nb_rshift: Option<binaryfunc>,
    /// `nb_and`.
    pub nb_and: Option<binaryfunc>,
    /// `nb_xor`.
    pub nb_xor: Option<binaryfunc>,
    /// `nb_or`.
    pub nb_or: Option<binaryfunc>,
    /// `nb_int`.
    pub nb_int: Option<unaryfunc>,
    /// `nb_reserved`.
    pub nb_reserved: *mut c_void,
    /// `nb_float`.
    pub nb_float: Option<unaryfunc>,
    /// `nb_inplace_add`.
    pub nb_inplace_add: Option<binaryfunc>,
    /// `nb_inplace_subtract`.
    pub nb_inplace_subtract: Option<binaryfunc>,
    /// `nb_inplace_multiply`.
    pub nb_inplace_multiply: Option<binaryfunc>,
    /// `nb_inplace_remainder`.
    pub nb_inplace_remainder: Option<binaryfunc>,
    /// `nb_inplace_power`.
    pub nb_inplace_power: Option<ternaryfunc>,
    /// `nb_inplace_lshift`.
    pub nb_inplace_lshift: Option<binaryfunc>,
    /// `nb_inplace_rshift`.
    pub nb_inplace_rshift: Option<binaryfunc>,
    /// `nb_inplace_and`.
    pub nb_inplace_and: Option<binaryfunc>,
    /// `nb_inplace_xor`.
    pub nb_inplace_xor: Option<binaryfunc>,
    /// `nb_inplace_or`.
    pub nb_inplace_or: Option<binaryfunc>,
    /// `nb_floor_divide`.
    pub nb_floor_divide: Option<binaryfunc>,
    /// `nb_true_divide`.
    pub nb_true_divide: Option<binaryfunc>,
    /// `nb_inplace_floor_divide`.
    pub nb_inplace_floor_divide: Option<binaryfunc>,
    /// `nb_inplace_true_divide`.
    pub nb_inplace_true_divide: Option<binaryfunc>,
    /// `nb_index`.
    pub nb_index: Option<unaryfunc>,
    /// `nb_matrix_multiply`.
    pub nb_matrix_multiply: Option<binaryfunc>,
    /// `nb_inplace_matrix_multiply`.
    pub nb_inplace_matrix_multiply: Option<binaryfunc>,
}

/// [C](https://docs.python.org/3/c-api/typeobj.html#c.PySequenceMethods)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PySequenceMethods {
    /// `sq_length`.
    pub sq_length: Option<lenfunc>,
    /// `sq_concat`.
    pub sq_concat: Option<binaryfunc>,
    /// `sq_repeat`.
    pub sq_repeat: Option<ssizeargfunc>,
    /// `sq_item`.
    pub sq_item: Option<ssizeargfunc>,
    /// `was_sq_slice`.
    pub was_sq_slice: *mut c_void,
    /// `sq_ass_item`.
    pub sq_ass_item: Option<ssizeobjargproc>,
    /// `was_sq_ass_slice`.
    pub was_sq_ass_slice: *mut c_void,
    /// `sq_contains`.
    pub sq_contains: Option<objobjproc>,
    /// `sq_inplace_concat`.
    pub sq_inplace_concat: Option<binaryfunc>,
    /// `sq_inplace_repeat`.
    pub sq_inplace_repeat: Option<ssizeargfunc>,
}

/// [C](https://docs.python.org/3/c-api/typeobj.html#c.PyMappingMethods)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyMappingMethods {
    /// `mp_length`.
    pub mp_length: Option<lenfunc>,
    /// `mp_subscript`.
    pub mp_subscript: Option<binaryfunc>,
    /// `mp_ass_subscript`.
    pub mp_ass_subscript: Option<objobjargproc>,
}

/// `sendfunc` of `cpython/object.h`.
#[cfg(Py_3_10)]
pub type sendfunc = unsafe extern "C" fn(
    iter: *mut PyObject,
    value: *mut PyObject,
    result: *mut *mut PyObject,
) -> PySendResult;

/// [C](https://docs.python.org/3/c-api/typeobj.html#c.PyAsyncMethods)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyAsyncMethods {
    /// `am_await`.
    pub am_await: Option<unaryfunc>,
    /// `am_aiter`.
    pub am_aiter: Option<unaryfunc>,
    /// `am_anext`.
    pub am_anext: Option<unaryfunc>,
    #[cfg(Py_3_10)]
    /// `am_send`.
    pub am_send: Option<sendfunc>,
}

/// [C](https://docs.python.org/3/c-api/typeobj.html#c.PyBufferProcs)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyBufferProcs {
    /// `bf_getbuffer`.
    pub bf_getbuffer: Option<getbufferproc>,
    /// `bf_releasebuffer`.
    pub bf_releasebuffer: Option<releasebufferproc>,
}

/// [C](https://docs.python.org/3/c-api/type.html#c.PyType_WatchCallback)
#[cfg(Py_3_12)]
pub type PyType_WatchCallback = unsafe extern "C" fn(arg1: *mut PyTypeObject) -> c_int;

/// `Py_TRASHCAN_HEADROOM` of `cpython/object.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const Py_TRASHCAN_HEADROOM: c_int = 50;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyRefTracerEvent)
#[cfg(Py_3_13)]
pub type PyRefTracerEvent = c_uint;

/// Value of [`PyRefTracerEvent`].
#[cfg(Py_3_13)]
pub const PyRefTracer_CREATE: PyRefTracerEvent = 0;

/// Value of [`PyRefTracerEvent`].
#[cfg(Py_3_13)]
pub const PyRefTracer_DESTROY: PyRefTracerEvent = 1;

/// Value of [`PyRefTracerEvent`].
#[cfg(Py_3_15)]
pub const PyRefTracer_TRACKER_REMOVED: PyRefTracerEvent = 2;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyRefTracer)
#[cfg(Py_3_13)]
pub type PyRefTracer =
    unsafe extern "C" fn(arg1: *mut PyObject, event: PyRefTracerEvent, arg3: *mut c_void) -> c_int;

/// `TYPE_MAX_WATCHERS` of `cpython/object.h`.
#[cfg(all(Py_3_12, not(Py_3_14)))]
pub const TYPE_MAX_WATCHERS: c_int = 8;

/// `UsingDeprecatedTrashcanMacro` of `cpython/object.h`.
#[cfg(all(Py_3_11, not(Py_3_13)))]
pub type UsingDeprecatedTrashcanMacro = c_int;

extern_libpython! {
    /// `_PyType_Name` of `cpython/object.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyType_Name")]
    pub fn _PyType_Name(arg1: *mut PyTypeObject) -> *const c_char;
    /// Borrowed reference.
    #[cfg_attr(PyPy, link_name = "_PyPyType_Lookup")]
    pub fn _PyType_Lookup(arg1: *mut PyTypeObject, arg2: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Print)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Print")]
    pub fn PyObject_Print(arg1: *mut PyObject, arg2: *mut FILE, arg3: c_int) -> c_int;
    /// `_PyObject_GetDictPtr` of `cpython/object.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_GetDictPtr")]
    pub fn _PyObject_GetDictPtr(arg1: *mut PyObject) -> *mut *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallFinalizer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallFinalizer")]
    pub fn PyObject_CallFinalizer(arg1: *mut PyObject);
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetDict)
    pub fn PyType_GetDict(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetItemData)
    pub fn PyObject_GetItemData(obj: *mut PyObject) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_AddWatcher)
    pub fn PyType_AddWatcher(callback: Option<PyType_WatchCallback>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_ClearWatcher)
    pub fn PyType_ClearWatcher(watcher_id: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_Watch)
    pub fn PyType_Watch(watcher_id: c_int, _type: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_Unwatch)
    pub fn PyType_Unwatch(watcher_id: c_int, _type: *mut PyObject) -> c_int;
    /// `PyUnstable_Type_AssignVersionTag` of `cpython/object.h`.
    pub fn PyUnstable_Type_AssignVersionTag(_type: *mut PyTypeObject) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Dump)
    pub fn PyObject_Dump(arg1: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetItemData_DuringGC)
    pub fn PyObject_GetItemData_DuringGC(obj: *mut PyObject) -> *mut c_void;
    /// `PyUnstable_SetImmortal` of `cpython/object.h`.
    pub fn PyUnstable_SetImmortal(op: *mut PyObject) -> c_int;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// New reference.
    pub fn _PyObject_NextNotImplemented(arg1: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyUnstable_Object_ClearWeakRefsNoCallbacks)
    pub fn PyUnstable_Object_ClearWeakRefsNoCallbacks(arg1: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_VisitManagedDict)
    pub fn PyObject_VisitManagedDict(obj: *mut PyObject, visit: Option<visitproc>, arg: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_ClearManagedDict)
    pub fn PyObject_ClearManagedDict(obj: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyRefTracer_SetTracer)
    pub fn PyRefTracer_SetTracer(tracer: Option<PyRefTracer>, data: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyRefTracer_GetTracer)
    pub fn PyRefTracer_GetTracer(arg1: *mut *mut c_void) -> Option<PyRefTracer>;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyUnstable_Object_EnableDeferredRefcount)
    pub fn PyUnstable_Object_EnableDeferredRefcount(arg1: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyUnstable_Object_IsUniqueReferencedTemporary)
    pub fn PyUnstable_Object_IsUniqueReferencedTemporary(arg1: *mut PyObject) -> c_int;
    /// `PyUnstable_IsImmortal` of `cpython/object.h`.
    pub fn PyUnstable_IsImmortal(arg1: *mut PyObject) -> c_int;
    /// `PyUnstable_TryIncRef` of `cpython/object.h`.
    pub fn PyUnstable_TryIncRef(arg1: *mut PyObject) -> c_int;
    /// `PyUnstable_EnableTryIncRef` of `cpython/object.h`.
    pub fn PyUnstable_EnableTryIncRef(arg1: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyUnstable_Object_IsUniquelyReferenced)
    pub fn PyUnstable_Object_IsUniquelyReferenced(arg1: *mut PyObject) -> c_int;
}

// ffi-gen: end
