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
