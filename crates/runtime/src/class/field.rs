//! Reading a field of the Rust value from Python: `#[pyo3(get)]`.

use crate::conversion::{IntoPyObject, IntoPyObjectExt};
use crate::function::Outcome;
use crate::Python;

/// A field, with the ways to convert it tried in order: by reference, by a copy.
#[derive(Debug)]
pub struct Field<'a, T>(pub &'a T);

/// Fields whose references convert to Python.
pub trait FieldByRef<'py> {
    /// The value as a Python object.
    ///
    /// # Errors
    /// What the conversion gives.
    fn get(self, py: Python<'py>) -> Outcome;
}

impl<'a, 'py, T> FieldByRef<'py> for &&Field<'a, T>
where
    &'a T: IntoPyObject<'py>,
{
    #[inline]
    fn get(self, py: Python<'py>) -> Outcome {
        self.0.into_return_value_plain(py)
    }
}

/// Fields that can be copied, and whose copies convert to Python.
pub trait FieldByClone<'py> {
    /// The value as a Python object.
    ///
    /// # Errors
    /// What the conversion gives.
    fn get(self, py: Python<'py>) -> Outcome;
}

impl<'py, T> FieldByClone<'py> for &Field<'_, T>
where
    T: Clone + IntoPyObject<'py>,
{
    #[inline]
    fn get(self, py: Python<'py>) -> Outcome {
        self.0.clone().into_return_value_plain(py)
    }
}

impl<T> Clone for Field<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<'_, T> {}

/// Nothing: what the fields are asked for that convert in neither way, so that the compiler says why.
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be read from Python",
    note = "for `#[pyo3(get)]` a field has to be `Clone` and convert to a Python object, or its reference has to"
)]
pub trait ReadableField {}

/// Fields that convert in neither way.
pub trait FieldRefused<T> {
    /// Never called.
    fn get(self, py: Python<'_>) -> Outcome
    where
        T: ReadableField;
}

impl<T> FieldRefused<T> for Field<'_, T> {
    fn get(self, _py: Python<'_>) -> Outcome
    where
        T: ReadableField,
    {
        unreachable!("nothing is a `ReadableField`")
    }
}
