//! Declarations of `Include/classobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyMethod_ClearFreeList` of `classobject.h`.
    pub fn PyMethod_ClearFreeList() -> c_int;
}

// ffi-gen: end
