//! Layer 8: Rust functions that Python calls.

mod argument;
mod bind;
mod closure;
mod definition;
#[allow(
    improper_ctypes_definitions,
    reason = "Rust calls these; the C convention makes tail calls of them"
)]
mod entry;
mod messages;
mod output;
mod signature;
mod slots;
mod warn;
mod wrap;

pub(crate) use crate::error::Text;
pub use argument::*;
pub use definition::FunctionDef;
pub(crate) use entry::after_deferred_work;
pub use entry::*;
pub use output::*;
pub use signature::{Arity, Signature};
pub use slots::Slots;
pub use warn::{warn, warn_user};
pub use wrap::{wrap_function, WrapTarget};

use crate::{ffi, PyResult, Python};

/// What the body of a function gives back: a reference that the caller owns.
pub type Outcome = PyResult<*mut ffi::PyObject>;
/// What the body of a slot that gives a number back returns.
pub type OutcomeInt = PyResult<isize>;

/// The body of a function: converts the arguments, calls the user's function, converts the result.
///
/// The pointer is `self`: an instance, a type or a module. It is borrowed and alive for the call.
pub type Body = for<'a, 'py> fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> Outcome;
/// As [`Body`], for slots that give a number back.
pub type BodyInt = for<'a, 'py> fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> OutcomeInt;
