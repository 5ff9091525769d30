//! Causes, contexts and tracebacks of an exception.

use super::{PyErr, PyTraceback};
use crate::object::{Bound, PyAny, PyTypeInfo};
use crate::{ffi, Python};

impl PyErr {
    /// The exception's `__cause__`: what `raise ... from` gave.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let raised = c"
    /// try:
    ///     int('x')
    /// except ValueError as error:
    ///     raise RuntimeError('not a number') from error
    /// ";
    ///     let error = py.run(raised, None, None).unwrap_err();
    ///     let cause = error.cause(py).expect("there is one");
    ///     assert!(cause.to_string().starts_with("ValueError: invalid literal"));
    ///     assert!(cause.cause(py).is_none());
    /// });
    /// ```
    #[inline]
    pub fn cause(&self, py: Python<'_>) -> Option<PyErr> {
        // SAFETY: the value is an exception; gives a strong reference or NULL.
        let cause = unsafe {
            Bound::from_owned_ptr_or_opt(py, ffi::PyException_GetCause(self.value(py).as_ptr()))
        };
        cause.map(PyErr::from_value)
    }

    /// Sets the exception's `__cause__`; `None` clears it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyKeyError, PyRuntimeError}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = PyRuntimeError::new_err("no such user");
    ///     error.set_cause(py, Some(PyKeyError::new_err("name")));
    ///     assert_eq!(error.cause(py).unwrap().to_string(), "KeyError: 'name'");
    ///     error.set_cause(py, None);
    ///     assert!(error.cause(py).is_none());
    /// });
    /// ```
    #[inline]
    pub fn set_cause(&self, py: Python<'_>, cause: Option<Self>) {
        let cause = cause.map_or(std::ptr::null_mut(), |error| {
            error.into_value(py).into_ptr()
        });
        // SAFETY: the value is an exception; the function takes over `cause`, which may be NULL.
        unsafe { ffi::PyException_SetCause(self.value(py).as_ptr(), cause) }
    }

    /// The exception's `__context__`: what was being handled when it was raised.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let raised = c"
    /// try:
    ///     {}['key']
    /// except KeyError:
    ///     1 / 0
    /// ";
    ///     let error = py.run(raised, None, None).unwrap_err();
    ///     assert_eq!(error.context(py).unwrap().to_string(), "KeyError: 'key'");
    ///     assert!(error.cause(py).is_none(), "nothing was named as the cause");
    /// });
    /// ```
    #[inline]
    pub fn context(&self, py: Python<'_>) -> Option<PyErr> {
        // SAFETY: the value is an exception; gives a strong reference or NULL.
        let context = unsafe {
            Bound::from_owned_ptr_or_opt(py, ffi::PyException_GetContext(self.value(py).as_ptr()))
        };
        context.map(PyErr::from_value)
    }

    /// Sets the exception's `__context__`; `None` clears it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyOSError, PyValueError}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = PyOSError::new_err("while cleaning up");
    ///     error.set_context(py, Some(PyValueError::new_err("the first error")));
    ///     assert_eq!(error.context(py).unwrap().to_string(), "ValueError: the first error");
    /// });
    /// ```
    #[inline]
    pub fn set_context(&self, py: Python<'_>, context: Option<PyErr>) {
        let context = context.map_or(std::ptr::null_mut(), |error| {
            error.into_value(py).into_ptr()
        });
        // SAFETY: the value is an exception; the function takes over `context`, which may be NULL.
        unsafe { ffi::PyException_SetContext(self.value(py).as_ptr(), context) }
    }

    /// The exception's traceback. One that was never raised in Python has none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let raised = py.run(c"raise ValueError('no')", None, None).unwrap_err();
    ///     let traceback = raised.traceback(py).expect("Python code was left by it");
    ///     assert!(traceback.format()?.contains("line 1"));
    ///
    ///     assert!(PyValueError::new_err("no").traceback(py).is_none());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn traceback<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyTraceback>> {
        // SAFETY: - the value is an exception; gives a strong reference or NULL;
        //         - `__traceback__` cannot be set to anything but a traceback or `None`, which
        //           CPython keeps as it is.
        unsafe {
            let traceback = ffi::PyException_GetTraceback(self.value(py).as_ptr());
            let traceback = Bound::from_owned_ptr_or_opt(py, traceback)?;
            let is_none = traceback.as_ptr() == ffi::Py_None();
            (!is_none).then(|| traceback.cast_into_unchecked())
        }
    }

    /// Sets the exception's traceback; `None` clears it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let raised = py.run(c"1 / 0", None, None).unwrap_err();
    ///     // Another error that shows where the first one came from.
    ///     let instead = PyValueError::new_err("cannot divide");
    ///     instead.set_traceback(py, raised.traceback(py));
    ///     assert!(instead.traceback(py).is_some());
    ///     instead.set_traceback(py, None);
    ///     assert!(instead.traceback(py).is_none());
    /// });
    /// ```
    #[inline]
    pub fn set_traceback<'py>(&self, py: Python<'_>, tb: Option<Bound<'py, PyTraceback>>) {
        // SAFETY: - gives the address of the static object `None`;
        //         - the value is an exception, the new traceback is one or `None`; neither
        //           reference is taken over.
        unsafe {
            let tb = tb.as_ref().map_or(ffi::Py_None(), Bound::as_ptr);
            ffi::PyException_SetTraceback(self.value(py).as_ptr(), tb);
        }
    }

    /// Whether the exception is an instance of `T`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyIndexError, PyKeyError, PyLookupError}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = py.run(c"[][0]", None, None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     assert!(error.is_instance_of::<PyLookupError>(py), "a base class");
    ///     assert!(!error.is_instance_of::<PyKeyError>(py));
    /// });
    /// ```
    #[inline]
    pub fn is_instance_of<T: PyTypeInfo>(&self, py: Python<'_>) -> bool {
        T::is_type_of(self.value(py).as_any())
    }

    /// Whether the exception is an instance of `ty`: an exception type or a tuple of them.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyTypeError, PyValueError}, types::PyTuple};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = PyValueError::new_err("no");
    ///     assert!(error.is_instance(py, &py.get_type::<PyValueError>()));
    ///
    ///     let either = PyTuple::new(py, [py.get_type::<PyTypeError>(), py.get_type::<PyValueError>()])?;
    ///     assert!(error.is_instance(py, &either));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn is_instance(&self, py: Python<'_>, ty: &Bound<'_, PyAny>) -> bool {
        // SAFETY: both are objects; the function raises nothing.
        unsafe { ffi::PyErr_GivenExceptionMatches(self.value(py).as_ptr(), ty.as_ptr()) != 0 }
    }
}
