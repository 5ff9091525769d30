//! Layer 3: Python exceptions as Rust errors.

mod arguments;
mod cast;
mod chain;
mod err;
mod exception_macros;
pub mod exceptions;
mod fetch;
mod format;
mod lazy;
mod panic;
mod report;
mod text;
mod traceback;

pub use arguments::PyErrArguments;
pub(crate) use err::{Message, NoArguments};
pub use err::{PyErr, PyResult, ToPyErr};
pub(crate) use exception_macros::native_exception;
pub use exception_macros::{import_exception_type, new_exception_type};
#[cfg(any(Py_3_11, Py_LIMITED_API))]
pub(crate) use fetch::attribute;
pub(crate) use panic::panic_to_error;
pub use panic::PanicException;
pub(crate) use text::Text;
pub use traceback::PyTraceback;
