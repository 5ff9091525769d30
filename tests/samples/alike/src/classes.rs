//! Classes: names, documentation, attributes, inheritance.

#[pyo3::pymodule(submodule)]
pub(crate) mod classes {
    use pyo3::exceptions::{PyException, PyValueError};
    use pyo3::prelude::*;
    use pyo3::types::{PyList, PyType};

    /// A class with documentation.
    ///
    /// In two paragraphs.
    #[pyclass]
    struct Documented {
        /// A number.
        #[pyo3(get, set)]
        number: i64,
        #[pyo3(get)]
        text: String,
    }

    #[pymethods]
    impl Documented {
        /// Makes one.
        #[new]
        #[pyo3(signature = (number, text = "t"))]
        fn new(number: i64, text: &str) -> Self {
            Self {
                number,
                text: text.into(),
            }
        }

        /// Of a function.
        #[getter]
        fn computed(&self) -> i64 {
            self.number * 2
        }

        #[setter]
        fn set_computed(&mut self, value: i64) {
            self.number = value / 2;
        }

        #[setter]
        fn set_written(&mut self, value: i64) {
            self.number = value;
        }

        /// An ordinary method.
        #[pyo3(signature = (a, *, b = 1))]
        fn method(&self, a: i64, b: i64) -> i64 {
            a + b
        }

        /// Of the class.
        #[classmethod]
        fn make(cls: &Bound<'_, PyType>) -> String {
            cls.to_string()
        }

        /// Of nothing.
        #[staticmethod]
        fn free(a: i64) -> i64 {
            a
        }

        #[classattr]
        const LIMIT: i64 = 7;

        #[classattr]
        fn computed_once() -> &'static str {
            "once"
        }

        fn lend(slf: &Bound<'_, Self>, callback: &Bound<'_, PyAny>) -> PyResult<()> {
            let _guard = slf.try_borrow_mut()?;
            callback.call0().map(drop)
        }

        fn share(slf: &Bound<'_, Self>, callback: &Bound<'_, PyAny>) -> PyResult<()> {
            let _guard = slf.try_borrow()?;
            callback.call0().map(drop)
        }
    }

    #[pyclass]
    struct NoConstructor;

    #[pyclass(module = "elsewhere.deep", name = "Other")]
    struct Renamed;

    #[pyclass(subclass, dict, weakref)]
    struct Open;

    #[pymethods]
    impl Open {
        #[new]
        fn new() -> Self {
            Self
        }

        fn who(&self) -> &'static str {
            "open"
        }
    }

    #[pyclass(extends = Open)]
    struct Derived;

    #[pymethods]
    impl Derived {
        #[new]
        fn new() -> (Self, Open) {
            (Self, Open)
        }
    }

    #[pyclass(frozen, get_all, rename_all = "camelCase")]
    struct Frozen {
        first_field: i64,
        second_field: Option<String>,
    }

    #[pymethods]
    impl Frozen {
        #[new]
        fn new() -> Self {
            Self {
                first_field: 1,
                second_field: None,
            }
        }
    }

    #[pyclass(new = "from_fields", get_all, set_all, eq, ord)]
    #[derive(PartialEq, PartialOrd)]
    struct Fields {
        a: i64,
        b: String,
    }

    #[pyclass(eq, hash, frozen)]
    #[derive(PartialEq, Hash)]
    struct Hashed(i64);

    #[pymethods]
    impl Hashed {
        #[new]
        fn new(value: i64) -> Self {
            Self(value)
        }
    }

    #[pyclass(sequence)]
    struct Sequence;

    #[pymethods]
    impl Sequence {
        #[new]
        fn new() -> Self {
            Self
        }

        fn __len__(&self) -> usize {
            3
        }

        fn __getitem__(&self, index: isize) -> PyResult<isize> {
            if (0..3).contains(&index) {
                Ok(index)
            } else {
                Err(pyo3::exceptions::PyIndexError::new_err("out of range"))
            }
        }
    }

    #[pyclass(mapping)]
    struct Mapping;

    #[pymethods]
    impl Mapping {
        #[new]
        fn new() -> Self {
            Self
        }

        fn __len__(&self) -> usize {
            1
        }

        fn __getitem__(&self, key: &str) -> String {
            key.to_owned()
        }
    }

    #[pyclass(unsendable)]
    struct Unsendable;

    #[pymethods]
    impl Unsendable {
        #[new]
        fn new() -> Self {
            Self
        }

        fn touch(&self) {}
    }

    #[pyclass(generic)]
    struct Generic;

    // Under the stable ABI the published crate extends no types of Python before 3.12.
    #[cfg(not(feature = "stable"))]
    #[pyclass(extends = PyException)]
    struct OwnError {
        #[pyo3(get)]
        code: i64,
    }

    #[cfg(not(feature = "stable"))]
    #[pymethods]
    impl OwnError {
        #[new]
        fn new(code: i64) -> Self {
            Self { code }
        }
    }

    #[pyclass]
    struct Special;

    #[pymethods]
    impl Special {
        #[new]
        fn new() -> Self {
            Self
        }

        fn __repr__(&self) -> &'static str {
            "Special()"
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
            slf.clone()
        }

        fn __next__(&self) -> Option<i64> {
            None
        }

        fn __int__(&self) -> i64 {
            5
        }

        fn __bool__(&self) -> PyResult<bool> {
            Err(PyValueError::new_err("neither"))
        }

        fn __getattr__(&self, name: &str) -> PyResult<i64> {
            Err(pyo3::exceptions::PyAttributeError::new_err(format!(
                "no {name}"
            )))
        }

        fn __reduce__(&self, py: Python<'_>) -> PyResult<(Py<PyAny>, Py<PyList>)> {
            Ok((
                py.get_type::<Self>().into_any().unbind(),
                PyList::empty(py).unbind(),
            ))
        }

        fn __eq__(&self, other: &Self) -> bool {
            let _ = other;
            true
        }

        fn __pow__(&self, other: i64, modulus: Option<i64>) -> (i64, Option<i64>) {
            (other, modulus)
        }

        fn __iadd__(&mut self, other: i64) {
            let _ = other;
        }

        fn __delitem__(&self, key: i64) {
            let _ = key;
        }

        #[allow(clippy::needless_pass_by_value)]
        fn __enter__(slf: Py<Self>) -> Py<Self> {
            slf
        }

        fn __exit__(
            &self,
            kind: &Bound<'_, PyAny>,
            value: &Bound<'_, PyAny>,
            traceback: &Bound<'_, PyAny>,
        ) -> bool {
            let _ = (kind, value, traceback);
            false
        }
    }
}
