//! Classes that Python extends, warnings and where they point, coroutines, failures while a class is made.

#[pyo3::pymodule(submodule)]
pub(crate) mod corners {
    use pyo3::exceptions::{PyUserWarning, PyValueError};
    use pyo3::prelude::*;
    use pyo3::types::{PyDict, PyTuple};

    /// A base with arguments.
    #[pyclass(subclass)]
    struct Base {
        #[pyo3(get)]
        a: i64,
    }

    #[pymethods]
    impl Base {
        #[new]
        #[pyo3(signature = (a, *, b = 0))]
        fn new(a: i64, b: i64) -> Self {
            Self { a: a + b }
        }

        fn who(slf: &Bound<'_, Self>) -> PyResult<String> {
            Ok(slf.get_type().qualname()?.to_string())
        }
    }

    /// Makes and initialises.
    #[pyclass(subclass)]
    struct Initialised {
        #[pyo3(get)]
        steps: Vec<String>,
    }

    #[pymethods]
    impl Initialised {
        #[new]
        #[pyo3(signature = (*args, **kwargs))]
        fn new(args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> Self {
            let count = args.len() + kwargs.map_or(0, |kwargs| kwargs.len());
            Self {
                steps: vec![format!("new {count}")],
            }
        }

        /// Initialises.
        fn __init__(&mut self, first: i64) {
            self.steps.push(format!("init {first}"));
        }
    }

    #[pyclass(extends = Base)]
    struct Middle;

    #[pymethods]
    impl Middle {
        #[new]
        fn new(a: i64) -> PyClassInitializer<Self> {
            PyClassInitializer::from(Base { a }).add_subclass(Self)
        }

        fn inherited(slf: PyRef<'_, Self>) -> i64 {
            slf.as_super().a
        }
    }

    /// Reads fields in all ways.
    #[pyclass]
    struct Reading {
        #[pyo3(get, set, name = "class")]
        renamed: Option<f64>,
        #[pyo3(get)]
        list: Vec<u8>,
        #[pyo3(get)]
        object: Py<PyAny>,
        #[pyo3(set)]
        hidden: u8,
    }

    #[pymethods]
    impl Reading {
        #[new]
        fn new(object: Py<PyAny>) -> Self {
            Self {
                renamed: None,
                list: vec![1, 2],
                object,
                hidden: 0,
            }
        }

        #[getter(shown)]
        fn get_hidden(&self) -> PyResult<u8> {
            match self.hidden {
                0 => Err(PyValueError::new_err("nothing to show")),
                hidden => Ok(hidden),
            }
        }

        /// Deletes itself.
        #[deleter]
        fn delete_shown(&mut self) {
            self.hidden = 0;
        }
    }

    #[pyfunction]
    fn use_failing_constant(py: Python<'_>) -> PyResult<Py<super::FailingConstant>> {
        Py::new(py, super::FailingConstant)
    }

    #[pyfunction]
    #[pyo3(signature = (level, category = None))]
    fn warn_at(py: Python<'_>, level: i32, category: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        let category = match category {
            Some(category) => category,
            None => py.get_type::<PyUserWarning>().into_any(),
        };
        PyErr::warn(py, &category, c"a warning", level)
    }

    #[pyfunction]
    fn warn_explicitly(py: Python<'_>) -> PyResult<()> {
        let category = py.get_type::<PyUserWarning>();
        PyErr::warn_explicit(
            py,
            &category,
            c"explicit",
            c"file.py",
            7,
            Some(c"a.module"),
            None,
        )
    }

    /// Warns from its constructor and its methods.
    #[pyclass]
    struct Warning;

    #[pymethods]
    impl Warning {
        #[new]
        #[pyo3(warn(message = "new"))]
        fn new() -> Self {
            Self
        }

        #[pyo3(warn(message = "method", category = PyUserWarning))]
        fn method(&self) {}

        #[getter]
        #[pyo3(warn(message = "getter"))]
        fn value(&self) -> i64 {
            1
        }

        #[pyo3(warn(message = "special"))]
        fn __len__(&self) -> usize {
            1
        }

        #[staticmethod]
        #[pyo3(warn(message = "static"))]
        fn free() {}
    }

    /// Gives it back, later.
    #[pyfunction]
    async fn later(value: Py<PyAny>) -> Py<PyAny> {
        value
    }

    #[pyfunction]
    async fn fails_later() -> PyResult<()> {
        Err(PyValueError::new_err("later"))
    }

    #[pyfunction]
    async fn panics_later() {
        panic!("later");
    }

    #[pyfunction]
    async fn never() {
        std::future::pending().await
    }

    #[pyclass]
    struct Slow;

    #[pymethods]
    impl Slow {
        #[new]
        fn new() -> Self {
            Self
        }

        /// A coroutine.
        async fn method(&self, value: i64) -> i64 {
            value
        }

        #[staticmethod]
        async fn free() -> i64 {
            1
        }
    }

    /// Calls, and calls again.
    #[pyfunction]
    fn deeply(callback: &Bound<'_, PyAny>, depth: usize) -> PyResult<Py<PyAny>> {
        callback.call1((depth,)).map(Bound::unbind)
    }

    #[pymodule_export]
    const CONSTANT: i64 = 5;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("added", 1)?;
        module.add("__version__", "2")
    }
}

/// A class that cannot be made; no module has it.
#[pyo3::pyclass]
struct FailingConstant;

#[pyo3::pymethods]
impl FailingConstant {
    #[classattr]
    fn broken() -> pyo3::PyResult<i64> {
        Err(pyo3::exceptions::PyValueError::new_err("no constant"))
    }
}
