//! `Include/modsupport.h`: argument parsing and module creation.

use crate::*;
use core::ffi::c_int;

/// Version of the C API, kept since 3.0.
pub const PYTHON_API_VERSION: i32 = 1013;
/// Version of the stable ABI.
pub const PYTHON_ABI_VERSION: i32 = 3;

const VERSION: c_int = if cfg!(Py_LIMITED_API) {
    PYTHON_ABI_VERSION
} else {
    PYTHON_API_VERSION
};

/// Creates a module by single-phase initialisation. New reference.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_Create>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline]
pub unsafe fn PyModule_Create(module: *mut PyModuleDef) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyModule_Create2(module, VERSION) }
}

/// Creates a module for multi-phase initialisation. New reference.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_FromDefAndSpec>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline]
pub unsafe fn PyModule_FromDefAndSpec(def: *mut PyModuleDef, spec: *mut PyObject) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyModule_FromDefAndSpec2(def, spec, VERSION) }
}
