//! Declarations of `Include/genobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyGen_NeedsFinalizing` of `genobject.h`.
    pub fn PyGen_NeedsFinalizing(arg1: *mut PyGenObject) -> c_int;
    /// `PyAsyncGen_ClearFreeLists` of `genobject.h`.
    pub fn PyAsyncGen_ClearFreeLists() -> c_int;
}

// ffi-gen: end
