//! `decimal.Decimal`, made from text: the way between it and Rust's decimals.

use crate::object::{Bound, PyAny};
use crate::types::imported::Imported;
use crate::types::PyAnyMethods;
use crate::{PyResult, Python};

/// `decimal.Decimal(text)`
#[inline]
pub(super) fn from_text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static DECIMAL: Imported<PyAny> = Imported::new(c"decimal", c"Decimal");
    DECIMAL.get(py)?.call1((text,))
}
