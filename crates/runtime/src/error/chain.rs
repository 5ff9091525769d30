//! Causes, contexts and tracebacks of an exception.

use super::{PyErr, PyTraceback};
use crate::object::{Bound, PyAny, PyTypeInfo};
use crate::{ffi, Python};

impl PyErr {
    /// The exception's `__cause__`: what `raise ... from` gave.
    #[inline]
    pub fn cause(&self, py: Python<'_>) -> Option<PyErr> {
        // SAFETY: the value is an exception; gives a strong reference or NULL.
        let cause = unsafe {
            Bound::from_owned_ptr_or_opt(py, ffi::PyException_GetCause(self.value(py).as_ptr()))
        };
        cause.map(PyErr::from_value)
    }

    /// Sets the exception's `__cause__`; `None` clears it.
    #[inline]
    pub fn set_cause(&self, py: Python<'_>, cause: Option<Self>) {
        let cause = cause.map_or(std::ptr::null_mut(), |error| {
            error.into_value(py).into_ptr()
        });
        // SAFETY: the value is an exception; the function takes over `cause`, which may be NULL.
        unsafe { ffi::PyException_SetCause(self.value(py).as_ptr(), cause) }
    }

    /// The exception's `__context__`: what was being handled when it was raised.
    #[inline]
    pub fn context(&self, py: Python<'_>) -> Option<PyErr> {
        // SAFETY: the value is an exception; gives a strong reference or NULL.
        let context = unsafe {
            Bound::from_owned_ptr_or_opt(py, ffi::PyException_GetContext(self.value(py).as_ptr()))
        };
        context.map(PyErr::from_value)
    }

    /// Sets the exception's `__context__`; `None` clears it.
    #[inline]
    pub fn set_context(&self, py: Python<'_>, context: Option<PyErr>) {
        let context = context.map_or(std::ptr::null_mut(), |error| {
            error.into_value(py).into_ptr()
        });
        // SAFETY: the value is an exception; the function takes over `context`, which may be NULL.
        unsafe { ffi::PyException_SetContext(self.value(py).as_ptr(), context) }
    }

    /// The exception's traceback. One that was never raised in Python has none.
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
    #[inline]
    pub fn is_instance_of<T: PyTypeInfo>(&self, py: Python<'_>) -> bool {
        T::is_type_of(self.value(py).as_any())
    }

    /// Whether the exception is an instance of `ty`: an exception type or a tuple of them.
    #[inline]
    pub fn is_instance(&self, py: Python<'_>, ty: &Bound<'_, PyAny>) -> bool {
        // SAFETY: both are objects; the function raises nothing.
        unsafe { ffi::PyErr_GivenExceptionMatches(self.value(py).as_ptr(), ty.as_ptr()) != 0 }
    }
}
