use crate::error::PyErrArguments;
use crate::object::{Bound, Py, PyAny};
use crate::{ffi, Python};

/// The message of an error, put together when somebody looks at it: most failed conversions are
/// dropped, because another one is tried next.
pub(crate) struct LazyMessage<F>(pub(crate) F);

impl<F> PyErrArguments for LazyMessage<F>
where
    F: FnOnce() -> String + Send + Sync,
{
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        string_object(py, &(self.0)())
    }
}

#[inline]
fn string_object(py: Python<'_>, text: &str) -> Py<PyAny> {
    // SAFETY: - pointer and length are those of a UTF-8 string;
    //         - gives a new reference, or NULL when memory runs out, for which we panic.
    unsafe {
        let object =
            ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len() as ffi::Py_ssize_t);
        Bound::from_owned_ptr(py, object).unbind()
    }
}
