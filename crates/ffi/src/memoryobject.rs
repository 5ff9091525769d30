//! `Include/memoryobject.h`: memory views.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a memoryview.
/// <https://docs.python.org/3/c-api/memoryview.html#c.PyMemoryView_Check>
#[inline]
pub unsafe fn PyMemoryView_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyMemoryView_Type) }
}
