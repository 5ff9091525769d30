//! Parameters of types that the macros know by name alone.

use super::argument::argument_error;
use super::Slots;
use crate::conversion::FromPyObject;
use crate::object::{Bound, PyTypeCheck};
use crate::types::PyAnyMethods;
use crate::PyResult;

/// Types of which the macros see no more than a name: those that are made from an object, and aliases of references to
/// handles.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::{prelude::*, types::PyList};
///
/// // Another name of a reference to a handle.
/// type List<'a, 'py> = &'a Bound<'py, PyList>;
///
/// #[pyfunction]
/// fn add(list: List<'_, '_>, size: u8) -> PyResult<()> {
///     list.append(size)
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::empty(py);
///     wrap_pyfunction!(add, py)?.call1((&list, 5))?;
///     assert_eq!(list.extract::<Vec<u8>>()?, [5]);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a Python object",
    label = "the trait `FromPyObject` is not implemented for `{Self}`",
    note = "an argument of this type needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`",
    note = "an instance of a `#[pyclass]` is taken without a copy as `&T`, `PyRef<'_, T>` or `Py<T>`, and an object of a type of Python's own as `&Bound<'_, T>`, `Bound<'_, T>` or `Py<T>`; `&T` has to be written as such, and not as another name of it"
)]
pub trait FromArgument<'a, 'py>: Sized {
    /// Argument `i`, which is required.
    ///
    /// # Errors
    /// If the object is of another type, or its value does not fit.
    fn argument(args: &Slots<'a, 'py>, i: usize) -> PyResult<Self>;
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T> FromArgument<'a, 'py> for T
where
    T: FromPyObject<'a, 'py>,
{
    #[inline(always)]
    fn argument(args: &Slots<'a, 'py>, i: usize) -> PyResult<Self> {
        T::__argument(args, i)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T> FromArgument<'a, 'py> for &'a Bound<'py, T>
where
    T: PyTypeCheck + 'a,
{
    #[inline]
    fn argument(args: &Slots<'a, 'py>, i: usize) -> PyResult<Self> {
        match args.required(i).cast::<T>() {
            Ok(object) => Ok(object),
            Err(error) => Err(argument_error(args, i, error.into())),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T> FromArgument<'a, 'py> for Option<&'a Bound<'py, T>>
where
    T: PyTypeCheck + 'a,
{
    #[inline]
    fn argument(args: &Slots<'a, 'py>, i: usize) -> PyResult<Self> {
        if args.required(i).is_none() {
            return Ok(None);
        }
        FromArgument::argument(args, i).map(Some)
    }
}
