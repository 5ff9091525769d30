//! The object model of pyrope: what the crate `pyrope` re-exports and its macros build on.
//!
//! Use `pyrope`, whose documentation starts with a first extension module. This crate is the same
//! without the procedural macros. Its folders are layers, and a lower one never uses an upper one:
//! `interpreter`, `object`, `error`, `checked`, `conversion`, `types`, `convert`, `sync`, `function`,
//! `derive`, `class`, `coroutine`, `module`.

#![cfg_attr(feature = "nightly", feature(auto_traits, negative_impls))]

extern crate self as pyrope_runtime;

pub use pyrope_ffi as ffi;

#[macro_use]
mod hint;
mod interpreter;
mod object;
#[macro_use]
mod error;
mod checked;
pub mod conversion;
#[macro_use]
#[path = "types/mod.rs"]
mod native_types;
#[cfg(any(not(Py_LIMITED_API), Py_3_11))]
pub mod buffer;
mod class;
mod convert;
#[cfg(feature = "experimental-async")]
pub mod coroutine;
mod derive;
mod function;
#[cfg(feature = "experimental-inspect")]
pub mod inspect;
pub mod marshal;
mod module;
pub mod prelude;
pub mod pybacked;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "experimental-inspect")]
mod stubs;
pub mod sync;

pub use class::{
    PyClass, PyClassGuard, PyClassGuardMut, PyClassInitializer, PyRef, PyRefMut, PyTraverseError,
    PyVisit,
};
pub use conversion::{FromPyObject, IntoPyObject, IntoPyObjectExt};
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "empty without the features of other crates"
)]
pub use convert::external::*;
pub use error::{exceptions, PyErr, PyErrArguments, PyResult, ToPyErr};
#[cfg(not(any(PyPy, GraalPy)))]
pub use interpreter::with_embedded_python_interpreter;
pub use interpreter::{Python, PythonVersionInfo};
#[allow(deprecated, reason = "exported for programs that still use them")]
pub use native_types::downcast::{DowncastError, DowncastIntoError};
pub use object::{
    Borrowed, Bound, BoundObject, CastError, CastIntoError, Py, PyAny, PyTypeCheck, PyTypeInfo,
};

/// Python's own types: one Rust type each, and a trait with its methods.
pub mod types {
    pub use crate::module::PyModuleMethods;
    pub use crate::native_types::*;

    /// The former place of [`sync::PyMutex`](crate::sync::PyMutex).
    #[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(note = "use `pyo3::sync::PyMutex` instead")
    )]
    pub type PyMutex<T> = crate::sync::PyMutex<T>;

    /// The former place of [`sync::PyMutexGuard`](crate::sync::PyMutexGuard).
    #[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(note = "use `pyo3::sync::PyMutexGuard` instead")
    )]
    pub type PyMutexGuard<'a, T> = crate::sync::PyMutexGuard<'a, T>;
}

/// Borrowing class instances, under its former name.
pub mod pycell {
    pub use crate::class::{PyBorrowError, PyBorrowMutError, PyRef, PyRefMut};
}

/// Python classes written in Rust.
pub mod pyclass {
    pub use crate::class::{False, Frozen, Inheritable, True};
    pub use crate::class::{
        PyClass, PyClassGuard, PyClassGuardError, PyClassGuardMap, PyClassGuardMapMut,
        PyClassGuardMut, PyClassGuardMutError, PyClassGuardMutSuper, PyTraverseError, PyVisit,
    };
    pub use crate::native_types::compare_op::CompareOp;

    /// Where PyO3 has the two answers, which generic code names: `T: PyClass<Frozen = False>`.
    #[doc(hidden)]
    pub mod boolean_struct {
        pub use crate::class::{False, True};
    }
}

/// Making class instances.
pub mod pyclass_init {
    pub use crate::class::PyClassInitializer;
}

/// Garbage collection.
pub mod gc {
    pub use crate::class::{PyTraverseError, PyVisit};
}

/// Starting an interpreter with options, and ending it.
#[cfg(not(any(PyPy, GraalPy)))]
pub mod embed {
    pub use crate::interpreter::embed::{
        finalize, FinalizeError, InitializeError, InterpreterBuilder,
    };
}

/// Markers of attachment: [`Python`] and what may be used without it.
pub mod marker {
    pub use crate::interpreter::{Python, Ungil};
}

/// The exception that a panic becomes.
pub mod panic {
    pub use crate::error::PanicException;
}

/// Comparisons, as `__richcmp__` gets them.
pub mod basic {
    pub use crate::native_types::compare_op::CompareOp;
}

/// The arguments of calls into Python.
pub mod call {
    pub use crate::native_types::call::PyCallArgs;
}

/// What functions and methods that Python calls may take and return.
///
/// There is nothing in here to call or to implement: the compiler names these traits where a type does not fit.
///
/// ```compile_fail
/// # use pyrope_runtime as pyrope;
/// fn fits<'py, T: pyrope::functions::ReturnValue<'py>>() {}
/// struct Mine;
/// fits::<i32>();
/// fits::<Result<i32, pyrope::PyErr>>();
/// // `Mine` cannot be returned to Python: for a type of your own use `#[pyclass]`, ...
/// fits::<Mine>();
/// ```
pub mod functions {
    pub use crate::class::{
        AccessibleField, BorrowMutably, MadeWithoutValue, MethodReceiver, NewReturn, NotFrozen,
        OnePymethodsBlockWithoutFeatureMultiplePymethods, ReadWithoutBorrow, ReadableField,
        SendUnlessUnsendable, SyncUnlessUnsendable, VariantField, WritableField,
    };
    pub use crate::convert::{ReturnValue, ReturnedSelf};
    #[cfg(feature = "experimental-async")]
    pub use crate::coroutine::for_macros::{AsyncNextValue, AsyncValue, NotFrozenWhileAwaited};
    pub use crate::function::closure::Calls;
    pub use crate::function::{
        FromArgument, FunctionWithPyfunction, HashValue, MaybeResult, NextValue, Referent,
        ReferentMut, WrappedFunction,
    };
    pub use crate::interpreter::RunsDetached;
    pub use crate::module::{ModuleMember, ModuleWithPymodule, PlainFunction, WrappedModule};
}

/// How Rust types relate to Python types.
pub mod type_object {
    pub use crate::object::{PyLayout, PySizedLayout, PyTypeCheck, PyTypeInfo};
}

/// Where methods are that stand in a higher layer than their types: so the compiler has names for them in its messages.
#[doc(hidden)]
pub mod methods {
    pub use crate::class::handles as of_instances;
    pub use crate::conversion::from_py as of_what_converts;
    pub use crate::function::closure as of_functions;
    pub use crate::interpreter::{attach as of_attachment, version as of_versions};
    pub use crate::native_types::any::py as of_objects;
    pub use crate::native_types::downcast as of_former_casts;
    pub use crate::native_types::python as of_python;
    pub use crate::object::cast as of_casts;
}

#[doc(hidden)]
pub mod deprecated;

#[doc(hidden)]
pub mod __macro;

// By the path of the crate, as macros in classes are: where an attribute is unknown, the compiler has not looked at the
// `use` of an expansion yet, and would complain of that.
#[doc(hidden)]
pub use std::mem::offset_of as __offset_of;
