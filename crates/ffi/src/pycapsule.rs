//! `Include/pycapsule.h`: capsules.

use crate::*;
use core::ffi::c_int;

/// Tests whether `ob` is a capsule.
/// <https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_CheckExact>
#[inline]
pub unsafe fn PyCapsule_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { Py_IS_TYPE(ob, &raw mut PyCapsule_Type) }
}
