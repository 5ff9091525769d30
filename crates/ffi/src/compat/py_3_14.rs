//! Functions that Python 3.14 added.

use crate::*;
use core::ffi::c_int;
#[cfg(not(Py_LIMITED_API))]
use core::ffi::c_void;

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

#[cfg(not(any(Py_3_14, Py_LIMITED_API)))]
extern_libpython! {
    fn _Py_HashBytes(ptr: *const c_void, len: Py_ssize_t) -> Py_hash_t;
}
