//! `Include/cpython/setobject.h`: the layout of sets.

use crate::*;

/// Number of items of a set, without checks.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_GET_SIZE>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PySet_GET_SIZE(so: *mut PyObject) -> Py_ssize_t {
    // SAFETY: so is a set.
    unsafe {
        let used = &raw mut (*so.cast::<PySetObject>()).used;
        #[cfg(Py_GIL_DISABLED)]
        return core::sync::atomic::AtomicIsize::from_ptr(used)
            .load(core::sync::atomic::Ordering::Relaxed);
        #[cfg(not(Py_GIL_DISABLED))]
        return *used;
    }
}
