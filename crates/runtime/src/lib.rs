//! The object model of pyrope: what the crate `pyrope` re-exports and its macros build on.
//!
//! Use `pyrope`, whose documentation starts with a first extension module. This crate is the same
//! without the procedural macros. Its folders are layers, and a lower one never uses an upper one:
//! `interpreter`, `object`, `error`, `checked`, `conversion`, `types`, `convert`, `sync`, `function`,
//! `class`, `module`.

#![cfg_attr(feature = "nightly", feature(auto_traits, negative_impls))]

extern crate self as pyrope_runtime;

pub use pyrope_ffi as ffi;

mod interpreter;
mod object;
#[macro_use]
mod error;
mod checked;
pub mod conversion;
#[macro_use]
pub mod types;
mod convert;
pub mod prelude;

pub use conversion::{FromPyObject, IntoPyObject, IntoPyObjectExt};
pub use error::{exceptions, PyErr, PyErrArguments, PyResult, ToPyErr};
#[cfg(not(any(PyPy, GraalPy)))]
pub use interpreter::with_embedded_python_interpreter;
pub use interpreter::{Python, PythonVersionInfo};
pub use object::{
    Borrowed, Bound, BoundObject, CastError, CastIntoError, Py, PyAny, PyTypeCheck, PyTypeInfo,
};

/// Markers of attachment: [`Python`](marker::Python) and what may be used without it.
pub mod marker {
    pub use crate::interpreter::{Python, Ungil};
}

/// The exception that a panic becomes.
pub mod panic {
    pub use crate::error::PanicException;
}

/// Comparisons, as `__richcmp__` gets them.
pub mod basic {
    pub use crate::types::CompareOp;
}

/// The arguments of calls into Python.
pub mod call {
    pub use crate::types::PyCallArgs;
}

/// How Rust types relate to Python types.
pub mod type_object {
    pub use crate::object::{PyLayout, PySizedLayout, PyTypeCheck, PyTypeInfo};
}

#[doc(hidden)]
pub mod __macro;
