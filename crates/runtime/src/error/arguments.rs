use crate::object::{Py, PyAny};
use crate::Python;

/// What an exception is made from: a tuple gives the arguments of the exception's constructor, any
/// other object is its only argument, `()` stands for none.
///
/// Implemented for everything that converts to Python. Implement it to compute the arguments only
/// when the exception is really looked at.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the arguments of a Python exception",
    note = "use a value that converts to Python and is `Send + Sync`, such as a string or a tuple, or implement `PyErrArguments`"
)]
pub trait PyErrArguments: Send + Sync {
    /// The arguments as a Python object.
    fn arguments(self, py: Python<'_>) -> Py<PyAny>;
}
