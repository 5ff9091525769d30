//! What a declarative module contains: one function for whatever is named there.

use std::marker::PhantomData;

use super::{ModuleDef, PyModuleMethods};
use crate::function::{FunctionDef, StaticRef};
use crate::object::{Bound, PyTypeInfo};
use crate::types::{PyModule, PyType};
use crate::{ffi, PyAny, PyResult};

/// Things that can be added to a module under a name of their own.
pub trait ModuleExport {
    /// Adds it.
    ///
    /// # Errors
    /// If it cannot be made, or the module cannot be changed.
    fn add_to(self, module: &Bound<'_, PyModule>) -> PyResult<()>;
}

impl ModuleExport for StaticRef<FunctionDef> {
    fn add_to(self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add_function(self.get().make(module.py(), Some(module))?)
    }
}

impl ModuleExport for StaticRef<ModuleDef> {
    fn add_to(self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add_submodule(self.get().make(module.py())?.bind(module.py()))
    }
}

/// A class or an exception, as what a path to it means in a declarative module.
pub struct Exported<T>(PhantomData<T>);

impl<T> Exported<T> {
    /// Adds it.
    ///
    /// # Errors
    /// If it cannot be made, or the module cannot be changed.
    // No method of `ModuleExport`, as messages about a type that is no class would show that trait too.
    pub fn add_to(self, module: &Bound<'_, PyModule>) -> PyResult<()>
    where
        T: PyTypeInfo,
    {
        add_type(module, T::type_object_raw(module.py()))
    }
}

fn add_type(module: &Bound<'_, PyModule>, ty: *mut ffi::PyTypeObject) -> PyResult<()> {
    use crate::types::PyTypeMethods;
    // SAFETY: a type object, as `type_object_raw` promises.
    let ty = unsafe { PyType::from_borrowed_type_ptr(module.py(), ty) };
    module.add(ty.name()?, ty)
}

/// Gives every type the constant that functions and modules have of their own.
pub trait TypeHandle: Sized {
    /// The type as something to export.
    const __PYROPE_DEF: Exported<Self> = Exported(PhantomData);
}

// For every type, so that one which is none of Python's is what the compiler complains of, and no missing constant.
impl<T> TypeHandle for T {}

/// Adds a constant of a declarative module.
///
/// # Errors
/// If it cannot be converted, or the module cannot be changed.
pub fn export_value<'py>(
    module: &Bound<'py, PyModule>,
    name: &str,
    value: PyResult<Bound<'py, PyAny>>,
) -> PyResult<()> {
    module.add(name, value?)
}
