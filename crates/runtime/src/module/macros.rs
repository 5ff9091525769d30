//! Macros that take the path of a `#[pymodule]`.

/// Makes the module object of a `#[pymodule]`, as a closure that takes a token:
/// `wrap_pymodule!(my_module)(py)` gives a `Py<PyModule>`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pymodule;
/// use pyrope::prelude::*;
///
/// #[pymodule]
/// fn settings(module: &Bound<'_, PyModule>) -> PyResult<()> {
///     module.add("LIMIT", 10)
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let module: Py<PyModule> = pyrope::wrap_pymodule!(settings)(py);
///     assert_eq!(module.getattr(py, "LIMIT")?.extract::<u32>(py)?, 10);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Panics
/// The closure panics if filling the module fails.
#[macro_export]
macro_rules! wrap_pymodule {
    ($module:path) => {
        &|py| {
            // What is no module has a constant of this, and a function is this where it has no handle.
            #[allow(unused_imports)]
            use $crate::__macro::no_module::*;
            $crate::__macro::WrappedModule::wrap(
                {
                    use $module as this_module;
                    this_module::__PYMODULE_ITEM.what()
                },
                py,
            )
        }
    };
}

/// Makes a `#[pymodule]` known as a built-in module, so that `import` finds it in a program that
/// embeds Python. To be used before the interpreter is started.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pymodule;
/// use pyrope::prelude::*;
///
/// #[pymodule]
/// fn settings(module: &Bound<'_, PyModule>) -> PyResult<()> {
///     module.add("LIMIT", 10)
/// }
///
/// # fn main() -> PyResult<()> {
/// pyrope::append_to_inittab!(settings);
/// Python::initialize();
/// let limit: u32 = Python::attach(|py| py.import("settings")?.getattr("LIMIT")?.extract())?;
/// assert_eq!(limit, 10);
/// # Ok(())
/// # }
/// ```
///
/// # Panics
/// If an interpreter runs, or there is no room for more built-in modules.
#[macro_export]
macro_rules! append_to_inittab {
    ($module:ident) => {
        $crate::__macro::WrappedModule::append(
            {
                // What is no module has a constant of this.
                #[allow(unused_imports)]
                use $crate::__macro::{UndefinedHandle as _, WrapHandle as _};
                $module::__PYMODULE_ITEM.what()
            },
            {
                #[allow(unused_imports)]
                use $crate::__macro::UndefinedHandle as _;
                $module::__pymodule_init
            },
        )
    };
}

/// The function by which the import system finds a module: `$init` or `$export` is its symbol.
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __module_entry {
    ($init:literal, $export:literal, $definition:expr) => {
        #[doc(hidden)]
        #[unsafe(export_name = $init)]
        pub unsafe extern "C" fn __pymodule_init() -> *mut $crate::__macro::PyObject {
            // SAFETY: the import system calls this, attached.
            unsafe { $crate::__macro::ModuleDef::init($definition.get()) }
        }
    };
}

/// The function by which the import system finds a module: `$init` or `$export` is its symbol.
#[cfg(all(Py_LIMITED_API, Py_GIL_DISABLED))]
#[doc(hidden)]
#[macro_export]
macro_rules! __module_entry {
    ($init:literal, $export:literal, $definition:expr) => {
        #[doc(hidden)]
        #[unsafe(export_name = $export)]
        pub unsafe extern "C" fn __pyrope_export() -> *mut $crate::ffi::PySlot {
            $crate::__macro::ModuleDef::export($definition.get())
        }
    };
}
