use std::fmt;

use super::{PyErr, Text};
use crate::object::{Bound, PyAny};
use crate::{ffi, Python};

impl fmt::Debug for PyErr {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Python::attach(|py| {
            let traceback = self.traceback(py);
            let traceback = traceback.map(|traceback| {
                let text = super::traceback::format(&traceback);
                text.unwrap_or_else(|| "<unformattable traceback>".to_owned())
            });
            let mut fields = f.debug_struct("PyErr");
            fields.field("type", &Repr(self.get_type(py).as_any()));
            fields.field("value", &Repr(self.value(py).as_any()));
            fields.field("traceback", &traceback);
            fields.finish()
        })
    }
}

impl fmt::Display for PyErr {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Python::attach(|py| {
            let value = self.value(py).as_any();
            let ty = self.get_type(py);
            // SAFETY: we are attached; gives a strong reference or NULL with an error set.
            let name = unsafe {
                Bound::from_owned_ptr_or_opt(
                    py,
                    super::fetch::attribute(ty.as_ptr(), c"__qualname__"),
                )
            };
            let name = name
                .and_then(|name| text(&name))
                .unwrap_or_else(|| clear_error("?"));
            // SAFETY: as above.
            let message =
                unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyObject_Str(value.as_ptr())) };
            match message.and_then(|message| text(&message)) {
                Some(message) => write!(f, "{name}: {message}"),
                None => write!(f, "{name}: {}", clear_error("<exception str() failed>")),
            }
        })
    }
}

/// Shows an object by its `repr()`.
pub(super) struct Repr<'a, 'py>(pub(super) &'a Bound<'py, PyAny>);

impl fmt::Debug for Repr<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let py = self.0.py();
        // SAFETY: we are attached; gives a strong reference or NULL with an error set.
        let repr = unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyObject_Repr(self.0.as_ptr())) };
        match repr.and_then(|repr| text(&repr)) {
            Some(repr) => f.write_str(&repr),
            None => {
                // SAFETY: we are attached, and the object's type lives with it.
                unsafe {
                    ffi::PyErr_Clear();
                    let ty = ffi::Py_TYPE(self.0.as_ptr());
                    let ty = Bound::from_borrowed_ptr(py, ty.cast());
                    write!(f, "<unprintable {} object>", super::cast::qualname(&ty))
                }
            }
        }
    }
}

/// The text of a string object, with what UTF-8 cannot hold replaced.
#[inline]
pub(super) fn text(object: &Bound<'_, PyAny>) -> Option<String> {
    let mut text = Text::new();
    // Each byte of a surrogate is shown as a character of its own, as by `to_string_lossy`.
    text.add_object(object, c"surrogatepass").then_some(text.0)
}

/// Drops the current error: formatting has no way to report it.
#[inline]
fn clear_error(instead: &str) -> String {
    // SAFETY: only called by formatting code, which is attached.
    unsafe { ffi::PyErr_Clear() };
    instead.to_owned()
}
