//! Embedding: how an interpreter is started, and its end.

mod builder;
#[cfg(all(Py_3_8, not(Py_LIMITED_API)))]
mod config;
mod error;
#[cfg(any(not(Py_3_8), Py_LIMITED_API))]
mod fallback;
#[cfg(all(Py_3_14, not(Py_LIMITED_API)))]
mod init_config;
mod paths;
mod scoped;

pub use builder::InterpreterBuilder;
pub use error::{FinalizeError, InitializeError};
pub use scoped::{finalize, with_embedded_python_interpreter};
