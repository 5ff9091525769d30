//! `Include/cpython/objimpl.h`: weak reference support.

use crate::*;
use core::ffi::c_int;

/// Tests whether instances of the type can be weakly referenced.
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyType_SUPPORTS_WEAKREFS(t: *mut PyTypeObject) -> c_int {
    // SAFETY: t points to a type.
    unsafe { ((*t).tp_weaklistoffset > 0) as c_int }
}
