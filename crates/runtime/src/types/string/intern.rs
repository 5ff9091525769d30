use super::PyString;
use crate::interpreter::PerInterpreter;
use crate::{Bound, Py, Python};

/// The string that an `intern!` keeps, made at its first use.
#[doc(hidden)]
#[inline]
pub fn interned<'py, 'a>(
    py: Python<'py>,
    slot: &'a PerInterpreter<Py<PyString>>,
    text: &'static str,
) -> &'a Bound<'py, PyString> {
    slot.get_or_init(py, || PyString::intern(py, text).unbind())
        .bind(py)
}

/// A string made once for each interpreter, for names that are used again and again:
/// `object.getattr(intern!(py, "name"))`.
///
/// It gives a `&Bound<'py, PyString>`. The text is a constant.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{intern, prelude::*};
/// # Python::initialize();
///
/// fn name_of<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
///     object.getattr(intern!(object.py(), "__name__"))
/// }
///
/// Python::attach(|py| {
///     assert_eq!(name_of(&py.import("sys").unwrap()).unwrap().str().unwrap(), "sys");
/// });
/// ```
#[macro_export]
macro_rules! intern {
    ($py:expr, $text:expr) => {{
        static INTERNED: $crate::__macro::PerInterpreter<$crate::Py<$crate::types::PyString>> =
            $crate::__macro::PerInterpreter::new();
        $crate::__macro::interned($py, &INTERNED, $text)
    }};
}
