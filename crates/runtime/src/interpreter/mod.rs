//! Layer 1: being attached to a Python interpreter, and what is kept for each interpreter.

/// Being attached to an interpreter.
pub mod attach;
mod deferred;
#[cfg(not(any(PyPy, GraalPy)))]
pub(crate) mod embed;
mod first_wins;
mod forbid;
mod once;
mod shutdown;
pub(crate) mod smuggled;
#[cfg(not(any(PyPy, GraalPy)))]
mod start;
mod storage;
mod thread_pointer;
mod thread_state;
mod token;
#[cfg(not(feature = "nightly"))]
mod ungil;
// A file of its own, which other compilers do not even parse.
#[cfg(feature = "nightly")]
#[path = "ungil_nightly.rs"]
mod ungil;
/// Versions of the interpreter.
pub mod version;

pub(crate) use attach::{CallScope, EntryScope};
pub(crate) use deferred::{defer_borrow_release, defer_decref, drain, drain_if_dirty, is_dirty};
#[cfg(not(any(PyPy, GraalPy)))]
pub use embed::with_embedded_python_interpreter;
pub(crate) use first_wins::FirstWins;
pub(crate) use forbid::{this_thread, ForbidAttach};
pub(crate) use once::call_once_attached;
pub use storage::PerInterpreter;
pub(crate) use storage::{PerInterpreterObject, PerInterpreterPointer};
use thread_pointer::thread_pointer;
pub(crate) use thread_state::{is_attached, Detached};
pub use token::Python;
pub use ungil::{RunsDetached, Ungil};
pub(crate) use version::runs_since;
pub use version::PythonVersionInfo;
