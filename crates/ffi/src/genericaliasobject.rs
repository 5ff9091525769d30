//! Declarations of `Include/genericaliasobject.h`.

use crate::*;

// ffi-gen: begin

#[cfg(Py_3_9)]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPy_GenericAlias")]
    pub fn Py_GenericAlias(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// `Py_GenericAliasType` of `genericaliasobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GenericAliasType")]
    pub static mut Py_GenericAliasType: PyTypeObject;
}

// ffi-gen: end
