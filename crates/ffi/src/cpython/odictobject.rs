// Declarations of `Include/cpython/odictobject.h`.

/// Tests whether `op` is an OrderedDict or an instance of a subtype.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyODict_Type) }
}

/// Tests whether `op` is an OrderedDict, not an instance of a subtype.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyODict_Type) }
}

/// [`PyDict_Contains`] of an OrderedDict, which is a dict.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_Contains(op: *mut PyObject, key: *mut PyObject) -> c_int {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_Contains(op, key) }
}

/// [`PyDict_Size`] of an OrderedDict, which is a dict.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_Size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_Size(op) }
}

/// [`PyDict_GetItem`] of an OrderedDict, which is a dict. Borrowed reference.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_GetItem(op: *mut PyObject, key: *mut PyObject) -> *mut PyObject {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_GetItem(op, key) }
}

/// [`PyDict_GetItemWithError`] of an OrderedDict, which is a dict. Borrowed reference.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_GetItemWithError(op: *mut PyObject, key: *mut PyObject) -> *mut PyObject {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_GetItemWithError(op, key) }
}

/// [`PyDict_GetItemString`] of an OrderedDict, which is a dict. Borrowed reference.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyODict_GetItemString(op: *mut PyObject, key: *const c_char) -> *mut PyObject {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_GetItemString(op, key) }
}

/// Number of items of an OrderedDict, without checks.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyODict_SIZE(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: an OrderedDict is a dict.
    unsafe { PyDict_GET_SIZE(op) }
}

// ffi-gen: begin

/// `PyODictObject` of `cpython/odictobject.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyODictObject {
    _opaque: [u8; 0],
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// The type of `ODict` objects.
    pub static mut PyODict_Type: PyTypeObject;
    /// The type of `ODictIter` objects.
    pub static mut PyODictIter_Type: PyTypeObject;
    /// The type of `ODictKeys` objects.
    pub static mut PyODictKeys_Type: PyTypeObject;
    /// The type of `ODictItems` objects.
    pub static mut PyODictItems_Type: PyTypeObject;
    /// The type of `ODictValues` objects.
    pub static mut PyODictValues_Type: PyTypeObject;
    /// New reference.
    pub fn PyODict_New() -> *mut PyObject;
    /// `PyODict_SetItem` of `cpython/odictobject.h`.
    pub fn PyODict_SetItem(od: *mut PyObject, key: *mut PyObject, item: *mut PyObject) -> c_int;
    /// `PyODict_DelItem` of `cpython/odictobject.h`.
    pub fn PyODict_DelItem(od: *mut PyObject, key: *mut PyObject) -> c_int;
}

// ffi-gen: end
