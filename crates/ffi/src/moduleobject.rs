//! `Include/moduleobject.h`: modules.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a module or an instance of a subtype.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_Check>
#[inline]
pub unsafe fn PyModule_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyModule_Type) }
}

/// Tests whether `op` is a module, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_CheckExact>
#[inline]
pub unsafe fn PyModule_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyModule_Type) }
}

/// Initial value of [`PyModuleDef::m_base`].
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[allow(
    clippy::declare_interior_mutable_const,
    reason = "each use is meant to be a fresh head"
)]
pub const PyModuleDef_HEAD_INIT: PyModuleDef_Base = PyModuleDef_Base {
    ob_base: PyObject_HEAD_INIT,
    m_init: None,
    m_index: 0,
    m_copy: core::ptr::null_mut(),
};

impl Default for PyModuleDef_Slot {
    fn default() -> Self {
        Self {
            slot: 0,
            value: core::ptr::null_mut(),
        }
    }
}

/// Value of `Py_mod_multiple_interpreters`: the module cannot be in a subinterpreter.
#[cfg(Py_3_12)]
pub const Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED: *mut core::ffi::c_void = 0 as _;
/// Value of `Py_mod_multiple_interpreters`: subinterpreters share the GIL.
#[cfg(Py_3_12)]
pub const Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED: *mut core::ffi::c_void = 1 as _;
/// Value of `Py_mod_multiple_interpreters`: subinterpreters may have their own GIL.
#[cfg(Py_3_12)]
pub const Py_MOD_PER_INTERPRETER_GIL_SUPPORTED: *mut core::ffi::c_void = 2 as _;
/// Value of `Py_mod_gil`: the module needs the GIL.
#[cfg(Py_3_13)]
pub const Py_MOD_GIL_USED: *mut core::ffi::c_void = 0 as _;
/// Value of `Py_mod_gil`: the module runs without the GIL.
#[cfg(Py_3_13)]
pub const Py_MOD_GIL_NOT_USED: *mut core::ffi::c_void = 1 as _;
