use super::ModuleDef;
#[cfg(not(any(PyPy, GraalPy)))]
use crate::ffi;
use crate::function::{StaticRef, WrapHandle};
use crate::object::Py;
use crate::types::PyModule;
use crate::Python;

/// What `wrap_pymodule!` takes: modules with `#[pymodule]`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pymodule;
/// use pyrope::prelude::*;
///
/// #[pymodule]
/// mod settings {
///     #[pymodule_export]
///     const LIMIT: u32 = 10;
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let settings = pyrope::wrap_pymodule!(settings)(py);
///     assert_eq!(settings.getattr(py, "LIMIT")?.extract::<u32>(py)?, 10);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`wrap_pymodule!` and `append_to_inittab!` take a module with `#[pymodule]`",
    label = "this is none",
    note = "put `#[pymodule]` on the `mod`, or on the function that fills the module",
    note = "a class is added by `add_class`, and a function is wrapped by `wrap_pyfunction!`"
)]
pub trait WrappedModule {
    /// Makes the module object.
    ///
    /// # Panics
    /// If filling the module fails.
    #[doc(hidden)]
    fn wrap(self, py: Python<'_>) -> Py<PyModule>;

    /// Makes the module known as a built-in one.
    ///
    /// # Panics
    /// If an interpreter runs, or there is no room for more built-in modules.
    #[doc(hidden)]
    #[cfg(not(any(PyPy, GraalPy)))]
    fn append(self, init: unsafe extern "C" fn() -> *mut ffi::PyObject);
}

/// A module with `#[pymodule]`.
#[derive(Copy, Clone)]
pub struct ModuleWithPymodule(StaticRef<ModuleDef>);

impl WrappedModule for ModuleWithPymodule {
    #[inline]
    fn wrap(self, py: Python<'_>) -> Py<PyModule> {
        match self.0.get().make(py) {
            Ok(module) => module,
            Err(error) => panic!("failed to wrap the module: {error}"),
        }
    }

    #[cfg(not(any(PyPy, GraalPy)))]
    #[inline]
    fn append(self, init: unsafe extern "C" fn() -> *mut ffi::PyObject) {
        // SAFETY: - asked before the interpreter starts, as it is checked here;
        //         - the name is static and NUL-terminated, and `init` makes a module of that name.
        unsafe {
            assert_eq!(
                ffi::Py_IsInitialized(),
                0,
                "called `append_to_inittab` but a Python interpreter is already running."
            );
            let name = self.0.get().last_name();
            let code = ffi::PyImport_AppendInittab(name.as_ptr(), Some(init));
            assert_ne!(code, -1, "there is no room for more built-in modules");
        }
    }
}

impl WrapHandle for StaticRef<ModuleDef> {
    type Of = ModuleWithPymodule;

    #[inline(always)]
    fn what(self) -> ModuleWithPymodule {
        ModuleWithPymodule(self)
    }
}

/// A function without `#[pymodule]`, which has no handle.
#[derive(Debug)]
pub struct PlainFunction {}

/// What is in scope where `wrap_pymodule!` looks for a module, and comes after that.
pub mod no_module {
    pub use super::PlainFunction as this_module;
    pub use crate::function::{UndefinedHandle as _, WrapHandle as _};
}
