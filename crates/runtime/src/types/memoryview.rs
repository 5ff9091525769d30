use crate::checked::new_reference_or_raise;
use crate::{ffi, Bound, PyAny, PyErr, PyResult};

native_type! {
    /// Python's `memoryview`: the memory of another object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyByteArray, PyMemoryView}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     // What is written to a view is written to the object.
    ///     PyMemoryView::from(&array)?.set_item(0, b'x')?;
    ///     assert_eq!(array.to_vec(), b"xbc");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyMemoryView, "builtins", hint = ("builtins", "memoryview"), PyMemoryView_Type, check = PyMemoryView_Check
}

impl PyMemoryView {
    /// `memoryview(src)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBytes, PyMemoryView}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new(py, b"abc");
    ///     let view = PyMemoryView::from(&bytes)?;
    ///     assert!(view.len()? == 3 && view.get_item(1)?.eq(b'b')?);
    ///     assert!(view.getattr("obj")?.is(&bytes));
    ///     let error = PyMemoryView::from(&py.eval(c"'abc'", None, None)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "text is not bytes");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
