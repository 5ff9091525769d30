//! Layer 8: Rust functions that Python calls.

mod argument;
mod bind;
pub mod closure;
mod definition;
#[allow(
    improper_ctypes_definitions,
    reason = "Rust calls these; the C convention makes tail calls of them"
)]
mod entry;
mod from_argument;
mod messages;
#[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
mod one;
mod output;
mod signature;
mod slots;
mod static_ref;
mod texts;
mod thunk;
mod warn;
mod wrap;

pub(crate) use crate::error::Text;
pub use argument::*;
#[cfg(not(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy)))))]
pub use definition::function as function_one;
#[cfg(feature = "experimental-async")]
pub(crate) use definition::one_def;
pub use definition::{
    function, function_noargs, function_none, function_optional, Definition, FunctionDef,
};
pub(crate) use definition::{keywords_def, noargs_def, optional_def};
pub use entry::*;
pub use from_argument::FromArgument;
#[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
pub use one::function_one;
pub use output::*;
pub use signature::Signature;
pub use slots::Slots;
pub(crate) use static_ref::referent;
pub use static_ref::StaticRef;
pub use texts::Texts;
pub(crate) use thunk::conjured;
pub(crate) use thunk::signature;
pub use thunk::{raw, signed, MaybeThunk, Raw, Signed, Thunk, WithSignature};
pub use warn::{warn, warn_user};
pub use wrap::{FunctionWithPyfunction, UndefinedHandle, WrapHandle, WrapTarget, WrappedFunction};

use crate::{ffi, PyResult, Python};

/// What the body of a function gives back: a reference that the caller owns.
pub type Outcome = PyResult<*mut ffi::PyObject>;
/// What the body of a slot that gives a number back returns.
pub type OutcomeInt = PyResult<isize>;

/// The body of a function: converts the arguments, calls the user's function, converts the result.
///
/// The pointer is `self`: an instance, a type or a module. It is borrowed and alive for the call.
pub type BodyOf<R> =
    for<'a, 'py> fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> PyResult<R>;
/// The body of a function that gives an object.
pub type Body = BodyOf<*mut ffi::PyObject>;
/// The body of a slot that gives a number back.
pub type BodyInt = BodyOf<isize>;
