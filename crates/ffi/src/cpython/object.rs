//! `Include/cpython/object.h`: the layout of types.

use crate::*;
#[cfg(not(Py_GIL_DISABLED))]
use core::ffi::c_ulong;
use core::ffi::{c_char, c_uint, c_void};

/// A type, opaque in the stable ABI.
/// <https://docs.python.org/3/c-api/type.html#c.PyTypeObject>
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyTypeObject {
    _opaque: [u8; 0],
}

/// A type.
/// <https://docs.python.org/3/c-api/type.html#c.PyTypeObject>
#[cfg(not(Py_LIMITED_API))]
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
    #[cfg(any(PyPy, not(Py_3_12)))]
    pub tp_subclasses: *mut PyObject,
    #[cfg(all(Py_3_12, not(PyPy)))]
    pub tp_subclasses: *mut c_void,
    pub tp_weaklist: *mut PyObject,
    pub tp_del: Option<destructor>,
    pub tp_version_tag: c_uint,
    pub tp_finalize: Option<destructor>,
    #[cfg(Py_3_8)]
    pub tp_vectorcall: Option<vectorcallfunc>,
    #[cfg(all(Py_3_8, not(Py_3_9), not(PyPy)))]
    pub tp_print: Option<printfunc>,
    #[cfg(all(Py_3_12, not(PyPy)))]
    pub tp_watched: core::ffi::c_uchar,
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
#[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy))))]
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
#[cfg(not(Py_LIMITED_API))]
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

impl Default for PyType_Slot {
    fn default() -> Self {
        Self {
            slot: 0,
            pfunc: core::ptr::null_mut(),
        }
    }
}
