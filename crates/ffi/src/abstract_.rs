//! `Include/abstract.h`: the object, number, sequence and mapping protocols.

use crate::*;
use core::ffi::{c_char, c_int};

/// Deletes the value of `key`; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/mapping.html#c.PyMapping_DelItem>
#[inline]
pub unsafe fn PyMapping_DelItem(o: *mut PyObject, key: *mut PyObject) -> c_int {
    // SAFETY: same contract.
    unsafe { PyObject_DelItem(o, key) }
}

/// Deletes the value of the UTF-8 string `key`; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/mapping.html#c.PyMapping_DelItemString>
#[inline]
pub unsafe fn PyMapping_DelItemString(o: *mut PyObject, key: *mut c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyObject_DelItemString(o, key) }
}

#[cfg(all(Py_3_9, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Calls with one argument. New reference.
    /// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallOneArg>
    pub fn PyObject_CallOneArg(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject;
}
