//! Errors as objects.

use std::convert::Infallible;

use crate::exceptions::PyBaseException;
use crate::object::BoundObject;
use crate::{Bound, IntoPyObject, PyErr, Python};

impl<'py> IntoPyObject<'py> for PyErr {
    type Target = PyBaseException;
    type Output = Bound<'py, PyBaseException>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<PyBaseException>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.into_value(py).into_bound(py))
    }
}

impl<'py> IntoPyObject<'py> for &PyErr {
    type Target = PyBaseException;
    type Output = Bound<'py, PyBaseException>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<PyBaseException>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.value(py).clone())
    }
}

impl PyErr {
    /// Whether `except exc` would catch the error: `exc` is an exception type, or a tuple of them.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyKeyError, PyLookupError, PyTypeError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let error = PyKeyError::new_err("k");
    ///     assert!(error.matches(py, py.get_type::<PyLookupError>())?);
    ///     let either = (py.get_type::<PyTypeError>(), py.get_type::<PyKeyError>());
    ///     assert!(error.matches(py, either)?);
    ///     assert!(!error.matches(py, py.get_type::<PyTypeError>())?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `exc` cannot be converted.
    pub fn matches<'py, T>(&self, py: Python<'py>, exc: T) -> Result<bool, T::Error>
    where
        T: IntoPyObject<'py>,
    {
        let exc = exc.into_pyobject(py)?;
        Ok(self.is_instance(py, exc.into_any().as_borrowed().as_any()))
    }

    /// Adds a note that is shown below the message, as `add_note` of exceptions.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let error = PyValueError::new_err("no number: 'x'");
    ///     error.add_note(py, "in line 3 of the table")?;
    ///     let notes = error.value(py).getattr("__notes__")?;
    ///     assert!(notes.eq(["in line 3 of the table"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the note cannot be converted, or the exception's `__notes__` is no list.
    #[cfg(Py_3_11)]
    pub fn add_note<N>(&self, py: Python<'_>, note: N) -> crate::PyResult<()>
    where
        N: for<'py> IntoPyObject<'py, Target = crate::types::PyString>,
    {
        use crate::types::PyAnyMethods;

        let value = self.value(py);
        value
            .call_method1(crate::intern!(py, "add_note"), (note,))
            .map(drop)
    }
}
