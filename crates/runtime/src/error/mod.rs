//! Layer 3: Python exceptions as Rust errors.

mod arguments;
mod cast;
mod chain;
mod err;
pub mod exceptions;
mod exception_macros;
mod fetch;
mod format;
mod lazy;
mod panic;
mod report;
mod traceback;

pub use arguments::PyErrArguments;
pub use err::{PyErr, PyResult, ToPyErr};
pub use exception_macros::{import_exception_type, new_exception_type};
pub(crate) use exception_macros::native_exception;
pub use panic::PanicException;
pub(crate) use err::{Message, NoArguments};
pub(crate) use panic::panic_to_error;
pub use traceback::PyTraceback;
