//! Declarations of `Include/bltinmodule.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyFilter_Type` of `bltinmodule.h`.
    pub static mut PyFilter_Type: PyTypeObject;
    /// `PyMap_Type` of `bltinmodule.h`.
    pub static mut PyMap_Type: PyTypeObject;
    /// `PyZip_Type` of `bltinmodule.h`.
    pub static mut PyZip_Type: PyTypeObject;
}

// ffi-gen: end
