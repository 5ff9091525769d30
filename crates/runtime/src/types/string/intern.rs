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

/// What an `intern!` keeps, as a value: a text, and the string that is made of it at its first use.
///
/// Hidden, as it is in the interface that it belongs to; crates which keep tables of names use it.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::sync::Interned;
/// # use pyrope::prelude::*;
/// # Python::initialize();
///
/// static NAMES: [Interned; 2] = [Interned::new("lower"), Interned::new("upper")];
///
/// Python::attach(|py| assert!(NAMES[1].get(py).is(NAMES[1].get(py))));
/// ```
#[doc(hidden)]
pub struct Interned {
    text: &'static str,
    slot: PerInterpreter<Py<PyString>>,
}

impl Interned {
    /// The string of `text`, not made yet.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            slot: PerInterpreter::new(),
        }
    }

    /// The string, which is the same object each time.
    #[inline]
    pub fn get<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        interned(py, &self.slot, self.text)
    }
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
