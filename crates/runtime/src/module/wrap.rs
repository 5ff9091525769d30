use super::ModuleDef;
#[cfg(not(any(PyPy, GraalPy)))]
use crate::ffi;
use crate::function::StaticRef;
use crate::object::Py;
use crate::types::PyModule;
use crate::Python;

/// The work of `wrap_pymodule!`.
///
/// # Panics
/// If filling the module fails.
#[inline]
pub fn wrap_module(py: Python<'_>, definition: StaticRef<ModuleDef>) -> Py<PyModule> {
    match definition.get().make(py) {
        Ok(module) => module,
        Err(error) => panic!("failed to wrap the module: {error}"),
    }
}

/// The work of `append_to_inittab!`.
///
/// # Panics
/// If an interpreter runs, or there is no room for more built-in modules.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub fn append_to_inittab(
    definition: StaticRef<ModuleDef>,
    init: unsafe extern "C" fn() -> *mut ffi::PyObject,
) {
    // SAFETY: - asked before the interpreter starts, as it is checked here;
    //         - the name is static and NUL-terminated, and `init` makes a module of that name.
    unsafe {
        assert_eq!(
            ffi::Py_IsInitialized(),
            0,
            "called `append_to_inittab` but a Python interpreter is already running."
        );
        let code = ffi::PyImport_AppendInittab(definition.get().last_name().as_ptr(), Some(init));
        assert_ne!(code, -1, "there is no room for more built-in modules");
    }
}
