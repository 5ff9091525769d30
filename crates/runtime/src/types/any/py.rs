//! The methods that handles without a token have: they bind the object and forward.

use super::PyAnyMethods;
use crate::types::{PyCallArgs, PyDict, PyString};
use crate::{Bound, IntoPyObject, Py, PyAny, PyResult, Python};

impl<T> Py<T> {
    /// Whether the object counts as true, as `bool(self)`.
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raised.
    pub fn is_truthy(&self, py: Python<'_>) -> PyResult<bool> {
        self.bind(py).as_any().is_truthy()
    }

    /// The attribute, as `self.attr_name`.
    ///
    /// # Errors
    /// `AttributeError` if there is none, or what looking it up raised.
    pub fn getattr<'py, N: IntoPyObject<'py, Target = PyString>>(
        &self,
        py: Python<'py>,
        attr_name: N,
    ) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().getattr(attr_name).map(Bound::unbind)
    }

    /// Sets the attribute, as `self.attr_name = value`.
    ///
    /// # Errors
    /// If the value cannot be converted, or setting raises.
    pub fn setattr<'py, N: IntoPyObject<'py, Target = PyString>, V: IntoPyObject<'py>>(
        &self,
        py: Python<'py>,
        attr_name: N,
        value: V,
    ) -> PyResult<()> {
        self.bind(py).as_any().setattr(attr_name, value)
    }

    /// Calls the object, as `self(*args, **kwargs)`.
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    pub fn call<'py, A: PyCallArgs<'py>>(
        &self,
        py: Python<'py>,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call(args, kwargs).map(Bound::unbind)
    }

    /// Calls the object without arguments, as `self()`.
    ///
    /// # Errors
    /// If the call raises.
    pub fn call0(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call0().map(Bound::unbind)
    }

    /// Calls the object with positional arguments, as `self(*args)`.
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    pub fn call1<'py, A: PyCallArgs<'py>>(&self, py: Python<'py>, args: A) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call1(args).map(Bound::unbind)
    }

    /// Calls a method, as `self.name(*args, **kwargs)`.
    ///
    /// # Errors
    /// If there is no such method, an argument cannot be converted, or the call raises.
    pub fn call_method<'py, N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        py: Python<'py>,
        name: N,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.bind(py)
            .as_any()
            .call_method(name, args, kwargs)
            .map(Bound::unbind)
    }

    /// Calls a method without arguments, as `self.name()`.
    ///
    /// # Errors
    /// If there is no such method, or the call raises.
    pub fn call_method0<'py, N: IntoPyObject<'py, Target = PyString>>(
        &self,
        py: Python<'py>,
        name: N,
    ) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call_method0(name).map(Bound::unbind)
    }

    /// Calls a method with positional arguments, as `self.name(*args)`.
    ///
    /// # Errors
    /// If there is no such method, an argument cannot be converted, or the call raises.
    pub fn call_method1<'py, N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        py: Python<'py>,
        name: N,
        args: A,
    ) -> PyResult<Py<PyAny>> {
        self.bind(py)
            .as_any()
            .call_method1(name, args)
            .map(Bound::unbind)
    }
}
