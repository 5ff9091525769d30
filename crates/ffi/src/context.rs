//! Declarations of `Include/context.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyContext_ClearFreeList` of `context.h`.
    pub fn PyContext_ClearFreeList() -> c_int;
}

// ffi-gen: end
