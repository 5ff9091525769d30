//! Declarations of `Include/frameobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyFrame_ClearFreeList` of `frameobject.h`.
    pub fn PyFrame_ClearFreeList() -> c_int;
}

// ffi-gen: end
