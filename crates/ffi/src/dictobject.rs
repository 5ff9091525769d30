// `Include/dictobject.h`: dicts and their views.

/// Tests whether `op` is a dict or an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyDict_Check>
#[inline]
pub unsafe fn PyDict_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyDict_Type, Py_TPFLAGS_DICT_SUBCLASS) }
}

/// Tests whether `op` is a dict, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/dict.html#c.PyDict_CheckExact>
#[inline]
pub unsafe fn PyDict_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyDict_Type) }
}

/// Tests whether `op` is a view of keys or an instance of a subtype.
#[inline]
pub unsafe fn PyDictKeys_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictKeys_Type) }
}

/// Tests whether `op` is a view of values or an instance of a subtype.
#[inline]
pub unsafe fn PyDictValues_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictValues_Type) }
}

/// Tests whether `op` is a view of items or an instance of a subtype.
#[inline]
pub unsafe fn PyDictItems_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyDictItems_Type) }
}

/// Tests whether `op` is a view of keys or of items.
#[inline]
pub unsafe fn PyDictViewSet_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { (PyDictKeys_Check(op) != 0 || PyDictItems_Check(op) != 0) as c_int }
}

/// A dict, opaque in the stable ABI.
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyDictObject {
    _opaque: [u8; 0],
}

// ffi-gen: also PyDictObject

// ffi-gen: begin

extern_libpython! {
    /// The type of `Dict` objects. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Type)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Type")]
    pub static mut PyDict_Type: PyTypeObject;
    /// An empty dict. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_New)
    #[cfg_attr(PyPy, link_name = "PyPyDict_New")]
    pub fn PyDict_New() -> *mut PyObject;
    /// Value of a key; hides errors. Borrowed reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyDict_GetItem")]
    pub fn PyDict_GetItem(mp: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    /// Value of a key; NULL without an exception if missing. Borrowed reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItemWithError)
    #[cfg_attr(PyPy, link_name = "PyPyDict_GetItemWithError")]
    pub fn PyDict_GetItemWithError(mp: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    /// Sets the value of a key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyDict_SetItem")]
    pub fn PyDict_SetItem(mp: *mut PyObject, key: *mut PyObject, item: *mut PyObject) -> c_int;
    /// Removes a key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_DelItem)
    #[cfg_attr(PyPy, link_name = "PyPyDict_DelItem")]
    pub fn PyDict_DelItem(mp: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Removes all keys. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Clear)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Clear")]
    pub fn PyDict_Clear(mp: *mut PyObject);
    /// Steps through the items, with borrowed references; 0 at the end. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Next)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Next")]
    pub fn PyDict_Next(mp: *mut PyObject, pos: *mut Py_ssize_t, key: *mut *mut PyObject, value: *mut *mut PyObject) -> c_int;
    /// List of the keys. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Keys)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Keys")]
    pub fn PyDict_Keys(mp: *mut PyObject) -> *mut PyObject;
    /// List of the values. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Values)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Values")]
    pub fn PyDict_Values(mp: *mut PyObject) -> *mut PyObject;
    /// List of the items. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Items)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Items")]
    pub fn PyDict_Items(mp: *mut PyObject) -> *mut PyObject;
    /// Number of items. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Size)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Size")]
    pub fn PyDict_Size(mp: *mut PyObject) -> Py_ssize_t;
    /// A shallow copy. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Copy)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Copy")]
    pub fn PyDict_Copy(mp: *mut PyObject) -> *mut PyObject;
    /// Whether it has a key: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Contains)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Contains")]
    pub fn PyDict_Contains(mp: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Adds the items of a mapping; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Update)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Update")]
    pub fn PyDict_Update(mp: *mut PyObject, other: *mut PyObject) -> c_int;
    /// Adds the items of a mapping, replacing or not; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Merge)
    #[cfg_attr(PyPy, link_name = "PyPyDict_Merge")]
    pub fn PyDict_Merge(mp: *mut PyObject, other: *mut PyObject, _override: c_int) -> c_int;
    /// Adds pairs, replacing or not; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_MergeFromSeq2)
    #[cfg_attr(PyPy, link_name = "PyPyDict_MergeFromSeq2")]
    pub fn PyDict_MergeFromSeq2(d: *mut PyObject, seq2: *mut PyObject, _override: c_int) -> c_int;
    /// Value of a UTF-8 key; hides errors. Borrowed reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItemString)
    #[cfg_attr(PyPy, link_name = "PyPyDict_GetItemString")]
    pub fn PyDict_GetItemString(dp: *mut PyObject, key: *const c_char) -> *mut PyObject;
    /// Sets the value of a UTF-8 key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_SetItemString)
    #[cfg_attr(PyPy, link_name = "PyPyDict_SetItemString")]
    pub fn PyDict_SetItemString(dp: *mut PyObject, key: *const c_char, item: *mut PyObject) -> c_int;
    /// Removes a UTF-8 key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_DelItemString)
    #[cfg_attr(PyPy, link_name = "PyPyDict_DelItemString")]
    pub fn PyDict_DelItemString(dp: *mut PyObject, key: *const c_char) -> c_int;
    /// The type of `DictKeys` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictKeys_Type")]
    pub static mut PyDictKeys_Type: PyTypeObject;
    /// The type of `DictValues` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictValues_Type")]
    pub static mut PyDictValues_Type: PyTypeObject;
    /// The type of `DictItems` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictItems_Type")]
    pub static mut PyDictItems_Type: PyTypeObject;
    /// The type of `DictIterKey` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictIterKey_Type")]
    pub static mut PyDictIterKey_Type: PyTypeObject;
    /// The type of `DictIterValue` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictIterValue_Type")]
    pub static mut PyDictIterValue_Type: PyTypeObject;
    /// The type of `DictIterItem` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictIterItem_Type")]
    pub static mut PyDictIterItem_Type: PyTypeObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Value of a key: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItemRef)
    pub fn PyDict_GetItemRef(mp: *mut PyObject, key: *mut PyObject, result: *mut *mut PyObject) -> c_int;
    /// Value of a UTF-8 key: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItemStringRef)
    pub fn PyDict_GetItemStringRef(mp: *mut PyObject, key: *const c_char, result: *mut *mut PyObject) -> c_int;
}

#[cfg(all(Py_3_13, any(Py_3_15, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Value of a key, which is inserted if missing: 1 if it was there, 0 if not, -1 with an exception. [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_SetDefaultRef)
    pub fn PyDict_SetDefaultRef(mp: *mut PyObject, key: *mut PyObject, default_value: *mut PyObject, result: *mut *mut PyObject) -> c_int;
}

#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Getter for `__dict__`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GenericGetDict)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GenericGetDict")]
    pub fn PyObject_GenericGetDict(arg1: *mut PyObject, arg2: *mut c_void) -> *mut PyObject;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// The type of `DictRevIterKey` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictRevIterKey_Type")]
    pub static mut PyDictRevIterKey_Type: PyTypeObject;
    /// The type of `DictRevIterItem` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictRevIterItem_Type")]
    pub static mut PyDictRevIterItem_Type: PyTypeObject;
    /// The type of `DictRevIterValue` objects.
    #[cfg_attr(PyPy, link_name = "PyPyDictRevIterValue_Type")]
    pub static mut PyDictRevIterValue_Type: PyTypeObject;
}

// ffi-gen: end
