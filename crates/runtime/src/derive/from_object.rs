//! `#[derive(FromPyObject)]`.

use super::failure::{field_failed, variants_failed, wrong_length};
use crate::conversion::IntoPyObject;
use crate::exceptions::{PyAttributeError, PyIndexError, PyKeyError};
use crate::object::{Borrowed, Bound};
use crate::types::{PyAnyMethods, PyString, PyTuple, PyTupleMethods};
use crate::{PyAny, PyErr, PyResult};

/// The object of a field that is an attribute.
///
/// # Errors
/// What the look-up raises.
#[inline]
pub fn field_attr<'py, N>(object: &Bound<'py, PyAny>, name: N) -> PyResult<Bound<'py, PyAny>>
where
    N: IntoPyObject<'py, Target = PyString>,
{
    object.getattr(name)
}

/// The object of a field that is an item.
///
/// # Errors
/// What the look-up raises.
#[inline]
pub fn field_item<'py, K>(object: &Bound<'py, PyAny>, key: K) -> PyResult<Bound<'py, PyAny>>
where
    K: IntoPyObject<'py>,
{
    object.get_item(key)
}

/// The object of a field with a default: nothing if there is no such attribute or item.
///
/// # Errors
/// What else the look-up raised.
#[inline]
pub fn if_present<'py>(found: PyResult<Bound<'py, PyAny>>) -> PyResult<Option<Bound<'py, PyAny>>> {
    match found {
        Ok(object) => Ok(Some(object)),
        Err(error) => {
            // SAFETY: look-ups need an attached thread, and this was one.
            let py = unsafe { crate::Python::assume_attached() };
            let absent = error.is_instance_of::<PyAttributeError>(py)
                || error.is_instance_of::<PyKeyError>(py)
                || error.is_instance_of::<PyIndexError>(py);
            if absent {
                Ok(None)
            } else {
                Err(error)
            }
        }
    }
}

/// The value of a field, or of the only one, which is made from the whole object.
///
/// # Errors
/// A `TypeError` that names the field, caused by what the conversion gave.
#[inline]
pub fn field<T, E: Into<PyErr>>(
    value: Result<T, E>,
    owner: &'static str,
    name: &'static str,
) -> PyResult<T> {
    match value {
        Ok(value) => Ok(value),
        Err(error) => Err(field_failed(owner, name, error.into())),
    }
}

/// The items of a tuple that has exactly so many.
///
/// # Errors
/// If it is no tuple, or of another length.
pub fn tuple_items<'py, const N: usize>(
    object: &Bound<'py, PyAny>,
    _owner: &'static str,
) -> PyResult<[Bound<'py, PyAny>; N]> {
    let tuple = object.cast::<PyTuple>()?;
    let items = tuple.iter().collect::<Vec<_>>();
    items
        .try_into()
        .map_err(|items: Vec<_>| wrong_length(N, items.len()))
}

/// Makes one variant of an enum.
type Attempt<'a, 'py, T> = fn(Borrowed<'a, 'py, PyAny>) -> PyResult<T>;

/// The first variant of an enum that can be made from the object. `variants` are their names and
/// what messages call them.
///
/// # Errors
/// A `TypeError` that says for each variant why it cannot be made.
pub fn from_variants<'a, 'py, T>(
    object: Borrowed<'a, 'py, PyAny>,
    name: &'static str,
    variants: &[(&'static str, &'static str)],
    tries: &[Attempt<'a, 'py, T>],
) -> PyResult<T> {
    let mut errors = Vec::new();
    for attempt in tries {
        match attempt(object) {
            Ok(value) => return Ok(value),
            Err(error) => errors.push(error),
        }
    }
    Err(variants_failed(object.py(), name, variants, &errors))
}
