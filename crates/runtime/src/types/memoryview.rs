use crate::checked::new_reference_or_raise;
use crate::{ffi, Bound, PyAny, PyErr, PyResult};

native_type! {
    /// Python's `memoryview`: the memory of another object.
    PyMemoryView, "builtins", hint = ("builtins", "memoryview"), PyMemoryView_Type, check = PyMemoryView_Check
}

impl PyMemoryView {
    /// `memoryview(src)`
    ///
    /// # Errors
    /// If the object does not support the buffer protocol.
    #[inline]
    pub fn from<'py>(src: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        // SAFETY: - we are attached; takes any object;
        //         - gives a new reference to a memoryview, or NULL with an error set.
        unsafe {
            let view = ffi::PyMemoryView_FromObject(src.as_ptr());
            Ok(new_reference_or_raise(src.py(), view)?.cast_into_unchecked())
        }
    }
}

impl<'py> TryFrom<&Bound<'py, PyAny>> for Bound<'py, PyMemoryView> {
    type Error = PyErr;

    /// `memoryview(value)`
    #[inline]
    fn try_from(value: &Bound<'py, PyAny>) -> PyResult<Self> {
        PyMemoryView::from(value)
    }
}
