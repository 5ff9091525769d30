//! The methods that handles without a token have: they bind the object and forward.

use super::PyAnyMethods;
use crate::types::{PyCallArgs, PyDict, PyString};
use crate::{Bound, IntoPyObject, Py, PyAny, PyResult, Python};

impl<T> Py<T> {
    /// Whether the object counts as true, as `bool(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list: Py<PyAny> = py.eval(c"[0]", None, None)?.unbind();
    ///     assert!(list.is_truthy(py)?);
    ///     list.call_method0(py, "clear")?;
    ///     assert!(!list.is_truthy(py)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raised.
    pub fn is_truthy(&self, py: Python<'_>) -> PyResult<bool> {
        self.bind(py).as_any().is_truthy()
    }

    /// The attribute, as `self.attr_name`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number: Py<PyAny> = py.eval(c"3 + 4j", None, None)?.unbind();
    ///     assert_eq!(number.getattr(py, "real")?.extract::<f64>(py)?, 3.0);
    ///     let error = number.getattr(py, "size").unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let point = py.eval(c"__import__('types').SimpleNamespace()", None, None)?.unbind();
    ///     point.setattr(py, "x", 1)?;
    ///     assert_eq!(point.getattr(py, "x")?.extract::<i32>(py)?, 1);
    ///     let number = py.eval(c"1j", None, None)?.unbind();
    ///     let error = number.setattr(py, "real", 2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let sorted = py.import("builtins")?.getattr("sorted")?.unbind();
    ///     let options = [("reverse", true)].into_py_dict(py)?;
    ///     let list = sorted.call(py, ([1, 3, 2],), Some(&options))?;
    ///     assert_eq!(list.extract::<Vec<i32>>(py)?, [3, 2, 1]);
    ///     assert!(sorted.call(py, (1,), None).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.import("builtins")?.getattr("list")?.unbind();
    ///     assert!(list.call0(py)?.extract::<Vec<i32>>(py)?.is_empty());
    ///     assert!(py.None().call0(py).is_err(), "not to be called");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the call raises.
    pub fn call0(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call0().map(Bound::unbind)
    }

    /// Calls the object with positional arguments, as `self(*args)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let max = py.import("builtins")?.getattr("max")?.unbind();
    ///     assert_eq!(max.call1(py, (2, 7, 3))?.extract::<i32>(py)?, 7);
    ///     assert!(max.call1(py, (2, "three")).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    pub fn call1<'py, A: PyCallArgs<'py>>(&self, py: Python<'py>, args: A) -> PyResult<Py<PyAny>> {
        self.bind(py).as_any().call1(args).map(Bound::unbind)
    }

    /// Calls a method, as `self.name(*args, **kwargs)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a,b,c'", None, None)?.unbind();
    ///     let once = [("maxsplit", 1)].into_py_dict(py)?;
    ///     let parts = text.call_method(py, "split", (",",), Some(&once))?;
    ///     assert_eq!(parts.extract::<Vec<String>>(py)?, ["a", "b,c"]);
    ///     assert!(text.call_method(py, "divide", (",",), None).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a b'", None, None)?.unbind();
    ///     let parts = text.call_method0(py, "split")?;
    ///     assert_eq!(parts.extract::<Vec<String>>(py)?, ["a", "b"]);
    ///     assert!(text.call_method0(py, "divide").is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a b'", None, None)?.unbind();
    ///     assert_eq!(text.call_method1(py, "index", ("b",))?.extract::<usize>(py)?, 2);
    ///     assert!(text.call_method1(py, "index", ("z",)).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
