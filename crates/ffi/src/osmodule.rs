//! Declarations of `Include/osmodule.h`.

use crate::*;

// ffi-gen: begin

extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyOS_FSPath")]
    pub fn PyOS_FSPath(path: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
