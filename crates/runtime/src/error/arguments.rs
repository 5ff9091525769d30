use crate::object::{Py, PyAny};
use crate::Python;

/// What an exception is made from: a tuple gives the arguments of the exception's constructor, any
/// other object is its only argument, `()` stands for none.
///
/// Implemented for everything that converts to Python. Implement it to compute the arguments only
/// when the exception is really looked at.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, IntoPyObjectExt, exceptions::PyValueError, PyErrArguments};
///
/// struct TooLong {
///     text: String,
///     limit: usize,
/// }
///
/// impl PyErrArguments for TooLong {
///     fn arguments(self, py: Python<'_>) -> Py<PyAny> {
///         let message = format!("{:?} has more than {} bytes", self.text, self.limit);
///         message.into_py_any(py).expect("a text becomes `str`")
///     }
/// }
///
/// # fn main() {
/// # Python::initialize();
/// Python::attach(|py| {
///     // The message is put together when somebody looks, not here.
///     let error = PyValueError::new_err(TooLong { text: "abc".into(), limit: 2 });
///     assert_eq!(error.to_string(), "ValueError: \"abc\" has more than 2 bytes");
/// });
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the arguments of a Python exception",
    note = "use a value that converts to Python and is `Send + Sync`, such as a string or a tuple, or implement `PyErrArguments`"
)]
pub trait PyErrArguments: Send + Sync {
    /// The arguments as a Python object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, PyErrArguments};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // All that converts to Python are arguments.
    ///     let arguments = (2, "no such thing").arguments(py);
    ///     assert_eq!(arguments.bind(py).len()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn arguments(self, py: Python<'_>) -> Py<PyAny>;
}
