//! What a declarative module contains: one function for whatever is named there.

use std::marker::PhantomData;

use super::{ModuleDef, PyModuleMethods};
use crate::function::{FunctionDef, StaticRef};
use crate::object::{Bound, PyTypeInfo};
use crate::types::{PyModule, PyType};
use crate::{ffi, PyAny, PyResult, Python};

/// What a declarative module contains: functions, modules, and Python types.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pymodule, pyclass};
/// use pyrope::prelude::*;
///
/// #[pymodule]
/// mod shapes {
///     # use pyrope_macros::{pyclass, pyfunction};
///     use pyrope::prelude::*;
///
///     #[pymodule_export]
///     use super::Square; // a class, function, module or exception from elsewhere
///
///     #[pyfunction]
///     fn area(square: &Square) -> f64 {
///         square.0 * square.0
///     }
/// }
///
/// #[pyclass]
/// struct Square(f64);
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let shapes = pyrope::wrap_pymodule!(shapes)(py).into_bound(py);
///     assert!(shapes.getattr("Square")?.is(&py.get_type::<Square>()));
///     let area = shapes.call_method1("area", (Square(2.0),))?;
///     assert_eq!(area.extract::<f64>()?, 4.0);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be added to a module",
    note = "a module has functions with `#[pyfunction]`, modules with `#[pymodule]`, structs and enums with `#[pyclass]`, and exceptions"
)]
pub trait ModuleMember: Sized + 'static {
    /// How it is added.
    #[doc(hidden)]
    const ADD: Adding<Self>;
    /// What stubs say of it, if it has no record.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const STUB: Unrecorded<Self> = Unrecorded(crate::inspect::ANY, PhantomData);
}

/// The name of a type, as a hint.
#[cfg(feature = "experimental-inspect")]
pub struct Unrecorded<T>(pub(crate) crate::inspect::PyStaticExpr, PhantomData<T>);

/// How members of a kind are added to a module: data, so that a type has no function of its own for it.
pub struct Adding<T: 'static>(Add, PhantomData<fn(T)>);

/// The second parameter of the functions is the record.
#[derive(Clone, Copy)]
enum Add {
    Type(fn(Python<'_>) -> *mut ffi::PyTypeObject),
    Record(unsafe fn(&Bound<'_, PyModule>, *const ()) -> PyResult<()>),
}

impl ModuleMember for FunctionDef {
    const ADD: Adding<Self> = {
        unsafe fn add(module: &Bound<'_, PyModule>, def: *const ()) -> PyResult<()> {
            // SAFETY: `add_member` passes the static record of a function.
            let def = unsafe { &*def.cast::<FunctionDef>() };
            module.add_function(def.make(module.py(), Some(module))?)
        }
        Adding(Add::Record(add), PhantomData)
    };
}

impl ModuleMember for ModuleDef {
    const ADD: Adding<Self> = {
        unsafe fn add(module: &Bound<'_, PyModule>, def: *const ()) -> PyResult<()> {
            // SAFETY: `add_member` passes the static record of a module.
            let def = unsafe { &*def.cast::<ModuleDef>() };
            module.add_submodule(def.make(module.py())?.bind(module.py()))
        }
        Adding(Add::Record(add), PhantomData)
    };
}

impl<T: PyTypeInfo + 'static> ModuleMember for T {
    const ADD: Adding<Self> = Adding(Add::Type(T::type_object_raw), PhantomData);
    #[cfg(feature = "experimental-inspect")]
    const STUB: Unrecorded<Self> = Unrecorded(T::TYPE_HINT, PhantomData);
}

/// What a path means in a declarative module.
pub trait MemberHandle {
    /// What is added.
    type Of: 'static;

    /// Its record, if it has one.
    fn record(&self) -> Option<&'static Self::Of>;
}

impl<T: 'static> MemberHandle for StaticRef<T> {
    type Of = T;

    fn record(&self) -> Option<&'static T> {
        Some(self.get())
    }
}

/// A class or an exception, as what a path to it means in a declarative module.
pub struct Exported<T>(PhantomData<T>);

impl<T: 'static> MemberHandle for Exported<T> {
    type Of = T;

    fn record(&self) -> Option<&'static T> {
        None
    }
}

/// Adds what a path means. That it can be added is for the caller to show, which is where the compiler then complains
/// of what cannot be.
///
/// # Errors
/// If it cannot be made, or the module cannot be changed.
pub fn add_member<H: MemberHandle>(
    module: &Bound<'_, PyModule>,
    handle: H,
    adding: Adding<H::Of>,
) -> PyResult<()> {
    let record = match handle.record() {
        Some(record) => std::ptr::from_ref(record).cast(),
        None => std::ptr::null(),
    };
    // SAFETY: - the record of a member of the very kind that is added so;
    //         - a static.
    unsafe { add(module, adding.0, record) }
}

/// # Safety
/// The record is one for this way, or NULL if there is none.
unsafe fn add(module: &Bound<'_, PyModule>, how: Add, record: *const ()) -> PyResult<()> {
    match how {
        Add::Type(ty) => add_type(module, ty),
        // What is named by its type has no record: there is nothing to add.
        Add::Record(_) if record.is_null() => Ok(()),
        // SAFETY: as the caller promises.
        Add::Record(add) => unsafe { add(module, record) },
    }
}

fn add_type(
    module: &Bound<'_, PyModule>,
    ty: fn(Python<'_>) -> *mut ffi::PyTypeObject,
) -> PyResult<()> {
    use crate::types::PyTypeMethods;
    let ty = ty(module.py());
    // SAFETY: a type object, as `type_object_raw` promises.
    let ty = unsafe { PyType::from_borrowed_type_ptr(module.py(), ty) };
    module.add(ty.name()?, ty)
}

/// Gives every type the constant that functions and modules have of their own.
pub trait TypeHandle: Sized + 'static {
    /// The type as something to export.
    const __PYMODULE_ITEM: Exported<Self> = Exported(PhantomData);
}

// For every type, so that one which is none of Python's is what the compiler complains of, and no missing constant.
impl<T: 'static> TypeHandle for T {}

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
