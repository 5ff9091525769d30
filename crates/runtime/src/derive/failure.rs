//! Why a struct or an enum could not be made from an object.

use std::fmt::Write;

use crate::error::PyErrArguments;
use crate::exceptions::{PyTypeError, PyValueError};
use crate::function::Text;
use crate::object::Py;
use crate::types::{PyAnyMethods, PyTypeMethods};
use crate::{PyAny, PyErr, Python};

/// `failed to extract field Point.x`, caused by what the conversion of the field gave.
#[cold]
#[inline]
pub(super) fn field_failed(owner: &'static str, name: &'static str, cause: PyErr) -> PyErr {
    PyErr::new::<PyTypeError, _>(FieldFailed { owner, name, cause })
}

/// Nothing is made of it unless somebody looks: enums drop the errors of variants that do not fit.
struct FieldFailed {
    owner: &'static str,
    name: &'static str,
    cause: PyErr,
}

impl PyErrArguments for FieldFailed {
    /// The exception itself, as arguments have no cause.
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        let text = format!("failed to extract field {}.{}", self.owner, self.name);
        let error = PyErr::new::<PyTypeError, _>(Text(text));
        error.set_cause(py, Some(self.cause));
        error.into_value(py).into_any()
    }
}

#[cold]
#[inline]
pub(super) fn wrong_length(expected: usize, found: usize) -> PyErr {
    let text = format!("expected tuple of length {expected}, but got tuple of length {found}");
    PyErr::new::<PyValueError, _>(Text(text))
}

/// One line a variant, in their order.
#[cold]
#[inline]
pub(super) fn variants_failed(
    py: Python<'_>,
    name: &'static str,
    variants: &[(&'static str, &'static str)],
    errors: &[PyErr],
) -> PyErr {
    let titles: Vec<&str> = variants.iter().map(|(_, title)| *title).collect();
    let mut text = format!("failed to extract enum {name} ('{}')", titles.join(" | "));
    for ((variant, title), error) in variants.iter().zip(errors) {
        let _ = write!(text, "\n- variant {variant} ({title}): ");
        describe(py, error, &mut text);
    }
    PyErr::new::<PyTypeError, _>(Text(text))
}

/// `TypeError: message, caused by ValueError: message`
#[inline]
fn describe(py: Python<'_>, error: &PyErr, text: &mut String) {
    let ty = error.get_type(py);
    let name = ty
        .qualname()
        .map_or_else(|_| "?".to_owned(), |name| name.to_string());
    let message = error
        .value(py)
        .as_any()
        .str()
        .map(|message| message.to_string());
    let _ = write!(text, "{name}: {}", message.as_deref().unwrap_or("?"));
    if let Some(cause) = error.cause(py) {
        text.push_str(", caused by ");
        describe(py, &cause, text);
    }
}
