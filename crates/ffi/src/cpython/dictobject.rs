// Declarations of `Include/cpython/dictobject.h`.

/// Number of items of a dict, without checks.
#[cfg(PyPy)]
#[inline]
pub unsafe fn PyDict_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a dict.
    unsafe { PyDict_Size(op) }
}

/// Number of items of a dict, without checks.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDict_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: op is a dict.
    unsafe {
        let used = &raw mut (*op.cast::<PyDictObject>()).ma_used;
        #[cfg(Py_GIL_DISABLED)]
        return core::sync::atomic::AtomicIsize::from_ptr(used)
            .load(core::sync::atomic::Ordering::Relaxed);
        #[cfg(not(Py_GIL_DISABLED))]
        return *used;
    }
}

/// Tests whether `op` is a frozendict or an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyFrozenDict_Check>
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PyFrozenDict_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyFrozenDict_Type) }
}

/// Tests whether `op` is a frozendict, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyFrozenDict_CheckExact>
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PyFrozenDict_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyFrozenDict_Type) }
}

/// Tests whether `op` is a dict, a frozendict or an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyAnyDict_Check>
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PyAnyDict_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { (PyDict_Check(op) != 0 || PyFrozenDict_Check(op) != 0) as c_int }
}

/// Tests whether `op` is a dict or a frozendict, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyAnyDict_CheckExact>
#[cfg(all(Py_3_15, not(PyPy)))]
#[inline]
pub unsafe fn PyAnyDict_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { (PyDict_CheckExact(op) != 0 || PyFrozenDict_CheckExact(op) != 0) as c_int }
}

// ffi-gen: begin

/// `PyDictKeysObject` of `cpython/dictobject.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyDictKeysObject {
    _opaque: [u8; 0],
}

/// `PyDictValues` of `cpython/dictobject.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyDictValues {
    _opaque: [u8; 0],
}

/// `PyDictObject` of `cpython/dictobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyDictObject {
    #[cfg(not(GraalPy))]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(PyPy)]
    /// `_tmpkeys`.
    pub _tmpkeys: *mut PyObject,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `ma_used`.
    pub ma_used: Py_ssize_t,
    #[cfg(not(any(Py_3_14, PyPy, GraalPy)))]
    /// `ma_version_tag`.
    pub ma_version_tag: u64,
    #[cfg(Py_3_14)]
    /// `_ma_watcher_tag`.
    pub _ma_watcher_tag: u64,
    #[cfg(not(any(PyPy, GraalPy)))]
    /// `ma_keys`.
    pub ma_keys: *mut PyDictKeysObject,
    #[cfg(not(any(Py_3_11, GraalPy)))]
    /// `ma_values`.
    pub ma_values: *mut *mut PyObject,
    #[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
    /// `ma_values`.
    pub ma_values: *mut PyDictValues,
}

/// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_WatchEvent)
#[cfg(Py_3_12)]
pub type PyDict_WatchEvent = c_uint;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_ADDED: PyDict_WatchEvent = 0;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_MODIFIED: PyDict_WatchEvent = 1;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_DELETED: PyDict_WatchEvent = 2;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_CLONED: PyDict_WatchEvent = 3;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_CLEARED: PyDict_WatchEvent = 4;

/// Value of [`PyDict_WatchEvent`].
#[cfg(Py_3_12)]
pub const PyDict_EVENT_DEALLOCATED: PyDict_WatchEvent = 5;

/// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_WatchCallback)
#[cfg(Py_3_12)]
pub type PyDict_WatchCallback = unsafe extern "C" fn(
    event: PyDict_WatchEvent,
    dict: *mut PyObject,
    key: *mut PyObject,
    new_value: *mut PyObject,
) -> c_int;

#[cfg(Py_3_15)]
extern_libpython! {
    /// The type of `FrozenDict` objects. [C](https://docs.python.org/3/c-api/dict.html#c.PyFrozenDict_Type)
    pub static mut PyFrozenDict_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyFrozenDict_New)
    pub fn PyFrozenDict_New(iterable: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PyDict_SetItem_KnownHash` of `cpython/dictobject.h`.
    pub fn _PyDict_SetItem_KnownHash(mp: *mut PyObject, key: *mut PyObject, item: *mut PyObject, hash: Py_hash_t) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// Borrowed reference.
    pub fn _PyDict_GetItem_KnownHash(mp: *mut PyObject, key: *mut PyObject, hash: Py_hash_t) -> *mut PyObject;
    /// New reference.
    pub fn _PyDict_NewPresized(minused: Py_ssize_t) -> *mut PyObject;
    /// New reference.
    pub fn _PyDict_Pop(dict: *mut PyObject, key: *mut PyObject, default_value: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(GraalPy))]
extern_libpython! {
    /// Value of a key, which is inserted if missing. Borrowed reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_SetDefault)
    #[cfg_attr(PyPy, link_name = "PyPyDict_SetDefault")]
    pub fn PyDict_SetDefault(mp: *mut PyObject, key: *mut PyObject, defaultobj: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_10, not(any(Py_3_13, PyPy))))]
extern_libpython! {
    /// `_PyDict_Contains_KnownHash` of `cpython/dictobject.h`.
    pub fn _PyDict_Contains_KnownHash(arg1: *mut PyObject, arg2: *mut PyObject, arg3: Py_hash_t) -> c_int;
}

#[cfg(not(Py_3_9))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_ClearFreeList)
    pub fn PyDict_ClearFreeList() -> c_int;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Whether it has a UTF-8 key: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_ContainsString)
    pub fn PyDict_ContainsString(mp: *mut PyObject, key: *const c_char) -> c_int;
    /// Removes a key: 1 with its value, 0 if missing, -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Pop)
    pub fn PyDict_Pop(dict: *mut PyObject, key: *mut PyObject, result: *mut *mut PyObject) -> c_int;
    /// Removes a UTF-8 key: 1 with its value, 0 if missing, -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_PopString)
    pub fn PyDict_PopString(dict: *mut PyObject, key: *const c_char, result: *mut *mut PyObject) -> c_int;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_AddWatcher)
    pub fn PyDict_AddWatcher(callback: Option<PyDict_WatchCallback>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_ClearWatcher)
    pub fn PyDict_ClearWatcher(watcher_id: c_int) -> c_int;
}

#[cfg(all(Py_3_12, not(GraalPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Watch)
    pub fn PyDict_Watch(watcher_id: c_int, dict: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Unwatch)
    pub fn PyDict_Unwatch(watcher_id: c_int, dict: *mut PyObject) -> c_int;
}

// ffi-gen: end
