//! Classes: fields, methods, properties, constructors, attributes.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod classes {
    use pyrope::exceptions::PyValueError;
    use pyrope::prelude::*;
    use pyrope::types::{PyDict, PyTuple, PyType};

    /// A point on a grid.
    #[pyclass]
    struct Point {
        #[pyo3(get, set)]
        x: i64,
        #[pyo3(get, set, name = "why")]
        y: i64,
        #[pyo3(get)]
        label: Option<String>,
        hidden: i64,
    }

    #[pymethods]
    impl Point {
        /// The unit in which points count.
        #[classattr]
        const UNIT: &'static str = "mm";

        #[new]
        #[pyo3(signature = (x, y = 0, *, label = None))]
        fn new(x: i64, y: i64, label: Option<String>) -> PyResult<Self> {
            if x < 0 {
                return Err(PyValueError::new_err("x is negative"));
            }
            Ok(Point {
                x,
                y,
                label,
                hidden: 0,
            })
        }

        #[classattr]
        fn dimensions() -> usize {
            2
        }

        #[classattr]
        #[pyo3(name = "ORIGIN")]
        fn origin() -> (i64, i64) {
            (0, 0)
        }

        /// Moves the point.
        fn shift(&mut self, by: i64) -> i64 {
            self.x += by;
            self.x
        }

        fn sum(&self) -> i64 {
            self.x + self.y
        }

        #[pyo3(signature = (a, *args, key = 1, **kwargs))]
        fn flexible<'py>(
            &self,
            a: i64,
            args: &Bound<'py, PyTuple>,
            key: i64,
            kwargs: Option<&Bound<'py, PyDict>>,
        ) -> (i64, Bound<'py, PyTuple>, i64, Option<Bound<'py, PyDict>>) {
            (a, args.clone(), key, kwargs.cloned())
        }

        #[staticmethod]
        fn diagonal(n: i64) -> Self {
            Point {
                x: n,
                y: n,
                label: None,
                hidden: 0,
            }
        }

        #[classmethod]
        #[pyo3(signature = (n = 1))]
        fn from_class(cls: &Bound<'_, PyType>, n: i64) -> PyResult<Py<PyAny>> {
            Ok(cls.call1((n,))?.unbind())
        }

        #[getter]
        fn double(&self) -> i64 {
            self.x * 2
        }

        #[setter]
        fn set_double(&mut self, value: i64) -> PyResult<()> {
            if value % 2 != 0 {
                return Err(PyValueError::new_err("odd"));
            }
            self.x = value / 2;
            Ok(())
        }

        /// Documented, and read only.
        #[getter(secret)]
        fn get_hidden(&self) -> i64 {
            self.hidden
        }

        #[setter(write_only)]
        fn set_hidden(&mut self, value: i64) {
            self.hidden = value;
        }

        fn __repr__(&self) -> String {
            format!("Point({}, {})", self.x, self.y)
        }

        fn me(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
            slf
        }

        fn bound_self<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
            slf.clone()
        }

        fn chained(mut slf: PyRefMut<'_, Self>, by: i64) -> PyRefMut<'_, Self> {
            slf.x += by;
            slf
        }

        /// Calls back while the point is borrowed mutably.
        fn calling(&mut self, callback: &Bound<'_, PyAny>) -> PyResult<()> {
            callback.call0()?;
            Ok(())
        }

        /// Calls back while the point is borrowed.
        fn calling_shared(&self, callback: &Bound<'_, PyAny>) -> PyResult<i64> {
            callback.call0()?;
            Ok(self.x)
        }

        fn swap_x(&mut self, mut other: PyRefMut<'_, Self>) {
            std::mem::swap(&mut self.x, &mut other.x);
        }

        fn same_x(&self, other: &Self) -> bool {
            self.x == other.x
        }

        fn r#try(&self) -> &'static str {
            "raw"
        }
    }

    /// Cannot be made from Python.
    #[pyclass]
    struct Unmade {}

    #[pyfunction]
    fn make_unmade() -> Unmade {
        Unmade {}
    }

    #[pyclass(frozen, get_all)]
    struct Frozen {
        number: i64,
        text: String,
        real: f64,
        flag: bool,
    }

    #[pymethods]
    impl Frozen {
        #[new]
        fn new(number: i64, text: String, real: f64, flag: bool) -> Self {
            Frozen {
                number,
                text,
                real,
                flag,
            }
        }
    }

    #[pyclass(get_all, set_all)]
    struct Open {
        number: i64,
        text: String,
        items: Vec<i64>,
        object: Option<Py<PyAny>>,
    }

    #[pymethods]
    impl Open {
        #[new]
        #[pyo3(signature = (number = 0, text = String::new(), items = Vec::new(), object = None))]
        fn new(number: i64, text: String, items: Vec<i64>, object: Option<Py<PyAny>>) -> Self {
            Open {
                number,
                text,
                items,
                object,
            }
        }
    }

    #[pyclass(name = "Renamed", module = "some.where")]
    struct Original {}

    #[pymethods]
    impl Original {
        #[new]
        fn new() -> Self {
            Original {}
        }
    }

    #[pyclass]
    struct WithoutMethods {
        #[pyo3(get)]
        value: i64,
    }

    #[pyfunction]
    fn make_without_methods(value: i64) -> WithoutMethods {
        WithoutMethods { value }
    }

    #[pyfunction]
    fn x_of(point: PyRef<'_, Point>) -> i64 {
        point.x
    }

    #[pyfunction]
    fn move_both(first: &Bound<'_, Point>, second: &Bound<'_, Point>) -> PyResult<i64> {
        let mut first = first.try_borrow_mut()?;
        let second = second.try_borrow()?;
        first.x += second.x;
        Ok(first.x)
    }
}
