//! Declarations of `Include/enumobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyEnum_Type` of `enumobject.h`.
    pub static mut PyEnum_Type: PyTypeObject;
}

extern_libpython! {
    /// `PyReversed_Type` of `enumobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyReversed_Type")]
    pub static mut PyReversed_Type: PyTypeObject;
}

// ffi-gen: end
