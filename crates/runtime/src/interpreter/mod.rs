//! Layer 1: being attached to a Python interpreter, and what is kept for each interpreter.

mod attach;
mod deferred;
mod embed;
mod forbid;
mod once;
mod storage;
mod thread_state;
mod token;
mod version;

pub(crate) use attach::EntryScope;
pub use attach::Ungil;
pub(crate) use deferred::{defer_borrow_release, defer_decref, drain, drain_if_dirty, is_dirty};
#[cfg(not(any(PyPy, GraalPy)))]
pub use embed::with_embedded_python_interpreter;
pub(crate) use forbid::ForbidAttach;
pub(crate) use once::call_once_attached;
pub use storage::{PerInterpreter, PerInterpreterObject};
pub(crate) use thread_state::is_attached;
pub(crate) use thread_state::{smuggled, Detached};
pub use token::Python;
pub use version::PythonVersionInfo;
