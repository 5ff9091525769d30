//! Functions that Python 3.14 added.

use crate::*;

#[cfg(Py_3_14)]
pub use crate::PyIter_NextItem;

#[cfg(all(Py_3_14, not(Py_LIMITED_API)))]
pub use crate::Py_HashBuffer;

/// Next item: 1 with a new reference in `*item`, 0 with NULL at the end, -1 with an exception.
/// <https://docs.python.org/3/c-api/iter.html#c.PyIter_NextItem>
#[cfg(not(Py_3_14))]
#[inline]
pub unsafe fn PyIter_NextItem(iter: *mut PyObject, item: *mut *mut PyObject) -> c_int {
    // SAFETY: iter is an iterator, item valid for writes.
    unsafe {
        *item = PyIter_Next(iter);
        if !(*item).is_null() {
            return 1;
        }
        if PyErr_Occurred().is_null() {
            0
        } else {
            -1
        }
    }
}

/// Hash of bytes, as `bytes` has it.
/// <https://docs.python.org/3/c-api/hash.html#c.Py_HashBuffer>
#[cfg(not(any(Py_3_14, Py_LIMITED_API)))]
#[inline]
pub unsafe fn Py_HashBuffer(ptr: *const c_void, len: Py_ssize_t) -> Py_hash_t {
    // SAFETY: ptr points to len bytes.
    unsafe { _Py_HashBytes(ptr, len) }
}

/// Hash of bytes, as `bytes` has it; 0 if there is no memory for a copy.
/// <https://docs.python.org/3/c-api/hash.html#c.Py_HashBuffer>
#[cfg(Py_LIMITED_API)]
#[inline]
pub unsafe fn Py_HashBuffer(ptr: *const c_void, len: Py_ssize_t) -> Py_hash_t {
    // SAFETY: ptr points to len bytes. The stable ABI hashes objects only.
    unsafe {
        let bytes = PyBytes_FromStringAndSize(ptr.cast(), len);
        if bytes.is_null() {
            PyErr_Clear();
            return 0;
        }
        let hash = PyObject_Hash(bytes);
        Py_DECREF(bytes);
        hash
    }
}

#[cfg(not(any(Py_3_14, Py_LIMITED_API)))]
extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPy_HashBytes")]
    fn _Py_HashBytes(ptr: *const c_void, len: Py_ssize_t) -> Py_hash_t;
}
