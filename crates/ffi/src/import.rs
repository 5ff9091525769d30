//! `Include/import.h`: imports.

use crate::*;
use core::ffi::c_char;

/// Imports a module as `__import__` with level 0 does. New reference.
/// <https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleEx>
#[inline]
pub unsafe fn PyImport_ImportModuleEx(
    name: *const c_char,
    globals: *mut PyObject,
    locals: *mut PyObject,
    fromlist: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyImport_ImportModuleLevel(name, globals, locals, fromlist, 0) }
}
