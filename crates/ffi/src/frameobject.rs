//! Declarations of `Include/frameobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyFrame_ExtendStack` of `frameobject.h`.
    pub fn PyFrame_ExtendStack(arg1: *mut PyFrameObject, arg2: c_int, arg3: c_int) -> *mut *mut PyObject;
    /// `PyFrame_ClearFreeList` of `frameobject.h`.
    pub fn PyFrame_ClearFreeList() -> c_int;
}

// ffi-gen: end
