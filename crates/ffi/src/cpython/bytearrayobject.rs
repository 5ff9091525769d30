//! `Include/cpython/bytearrayobject.h`: unchecked access to bytearrays.

use crate::*;
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
use core::ffi::c_char;

/// The bytes of a bytearray; valid until it is resized.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_AS_STRING>
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyByteArray_AS_STRING(op: *mut PyObject) -> *mut c_char {
    // SAFETY: op is a bytearray.
    unsafe { PyByteArray_AsString(op) }
}

/// Length of a bytearray without checks.
/// <https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_GET_SIZE>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyByteArray_GET_SIZE(op: *mut PyObject) -> Py_ssize_t {
    #[cfg(all(Py_GIL_DISABLED, not(any(PyPy, GraalPy))))]
    // SAFETY: op is a bytearray, whose size other threads may change.
    return unsafe {
        core::sync::atomic::AtomicIsize::from_ptr(&raw mut (*op.cast::<PyVarObject>()).ob_size)
            .load(core::sync::atomic::Ordering::Relaxed)
    };
    #[cfg(not(any(PyPy, GraalPy, Py_GIL_DISABLED)))]
    // SAFETY: op is a bytearray.
    return unsafe { Py_SIZE(op) };
    #[cfg(any(PyPy, GraalPy))]
    // SAFETY: op is a bytearray.
    return unsafe { PyByteArray_Size(op) };
}
