//! What a Rust function that Python calls may return.

use crate::conversion::Internal;
use crate::{ffi, IntoPyObject, PyErr, PyResult, Python};

/// What a function that Python calls may return: a value that converts to a Python object, `()` for
/// `None`, or a `Result` of one.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::prelude::*;
///
/// // A value, nothing, or a `Result` of one.
/// #[pyfunction]
/// fn greet(name: &str) -> String {
///     format!("Hello {name}")
/// }
///
/// #[pyfunction]
/// fn parse(text: &str) -> Result<f64, std::num::ParseFloatError> {
///     text.parse()
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let (greet, parse) = (wrap_pyfunction!(greet, py)?, wrap_pyfunction!(parse, py)?);
///     assert_eq!(greet.call1(("you",))?.extract::<String>()?, "Hello you");
///     assert!(parse.call1(("x",)).unwrap_err().to_string().starts_with("ValueError"));
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned to Python",
    note = "return a value that converts to a Python object, or a `Result` of one whose error converts to `PyErr`",
    note = "for a type of your own use `#[pyclass]`, `#[derive(IntoPyObject)]`, or implement `IntoPyObject`; return an object of Python's own, and an instance of a `#[pyclass]` that is kept elsewhere too, as `Bound<'py, T>` or `Py<T>` and not as `&T`; an iterator is collected into a `Vec`, or is a class with `__next__`; for an error implement `From<YourError> for PyErr`"
)]
pub trait ReturnValue<'py> {
    /// What the object is, for type checkers.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const RETURNED_TYPE: crate::inspect::PyStaticExpr;

    /// The object as a pointer that the caller owns.
    ///
    /// # Errors
    /// What the function returned, or what its conversion gives.
    fn into_outcome(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject>;
}

#[diagnostic::do_not_recommend]
impl<'py, T: IntoPyObject<'py>> ReturnValue<'py> for T {
    crate::__type_hint!(RETURNED_TYPE = T::RETURN_TYPE);

    #[inline]
    fn into_outcome(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject> {
        self.into_return_value(py, Internal(()))
    }
}

#[diagnostic::do_not_recommend]
impl<'py, T, E> ReturnValue<'py> for Result<T, E>
where
    T: IntoPyObject<'py>,
    E: Into<PyErr>,
{
    crate::__type_hint!(RETURNED_TYPE = T::RETURN_TYPE);

    #[inline]
    fn into_outcome(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject> {
        match self {
            Ok(value) => value.into_return_value(py, Internal(())),
            Err(error) => Err(error.into()),
        }
    }
}

/// What a method returns that returns a reference to its class.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned to Python",
    note = "a method gives the instance itself by taking it as `slf: PyRef<'_, Self>` or `slf: Py<Self>` and returning that"
)]
pub trait ReturnedSelf<'py> {
    /// As [`ReturnValue::into_outcome`].
    ///
    /// # Errors
    /// What the function returned, or what its conversion gives.
    fn into_outcome(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject>;
}

// References convert to other objects, if `IntoPyObject` is implemented for them.
#[diagnostic::do_not_recommend]
impl<'py, T: ReturnValue<'py>> ReturnedSelf<'py> for T {
    #[inline]
    fn into_outcome(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject> {
        ReturnValue::into_outcome(self, py)
    }
}
