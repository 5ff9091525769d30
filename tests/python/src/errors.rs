//! Errors: raised, caught, chained; and panics.

use pyrope::prelude::*;

pyrope::create_exception!(
    pyrope_tests.errors,
    CustomError,
    pyrope::exceptions::PyValueError,
    "An exception of ours."
);

#[pymodule(submodule)]
pub(crate) mod errors {
    use pyrope::exceptions::{PyKeyError, PyOSError, PyRuntimeError, PyTypeError, PyValueError};
    use pyrope::prelude::*;

    #[pymodule_export]
    use super::CustomError;

    #[pyfunction]
    fn raise_value_error(text: String) -> PyResult<()> {
        Err(PyValueError::new_err(text))
    }

    #[pyfunction]
    fn raise_os_error(number: i32) -> PyResult<()> {
        Err(PyOSError::new_err((number, "from Rust")))
    }

    #[pyfunction]
    fn raise_with_arguments() -> PyResult<()> {
        Err(PyKeyError::new_err(("a", 1, None::<i32>)))
    }

    #[pyfunction]
    fn raise_custom() -> PyResult<()> {
        Err(CustomError::new_err("ours"))
    }

    /// Raises an exception that it was given.
    #[pyfunction]
    fn raise_value(value: Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyErr::from_value(value))
    }

    #[pyfunction]
    fn raise_with_cause(py: Python<'_>) -> PyResult<()> {
        let error = PyRuntimeError::new_err("outer");
        error.set_cause(py, Some(PyTypeError::new_err("inner")));
        Err(error)
    }

    /// Calls, and lets what is raised through.
    #[pyfunction]
    fn pass_through<'py>(callable: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        callable.call0()
    }

    /// Calls, and says what was raised.
    #[pyfunction]
    fn caught(py: Python<'_>, callable: &Bound<'_, PyAny>) -> Option<(String, String, bool)> {
        let error = callable.call0().err()?;
        let kind = error.get_type(py).to_string();
        let traced = error.traceback(py).is_some();
        Some((kind, error.value(py).to_string(), traced))
    }

    /// Calls, and raises what was raised with another error as its consequence.
    #[pyfunction]
    fn wrapped(py: Python<'_>, callable: &Bound<'_, PyAny>) -> PyResult<()> {
        let Err(inner) = callable.call0() else {
            return Ok(());
        };
        let outer = PyRuntimeError::new_err("wrapped");
        outer.set_cause(py, Some(inner));
        Err(outer)
    }

    #[pyfunction]
    fn panic_with(text: String) {
        panic!("{text}");
    }

    #[pyfunction]
    fn panic_static() {
        panic!("a static text");
    }

    #[pyfunction]
    fn panic_with_object() {
        std::panic::panic_any(5_i32);
    }

    #[pyfunction]
    fn panic_detached(py: Python<'_>) {
        py.detach(|| panic!("while detached"));
    }

    #[pyclass]
    struct Panicking {}

    #[pymethods]
    impl Panicking {
        #[new]
        #[pyo3(signature = (fail = false))]
        fn new(fail: bool) -> Self {
            assert!(!fail, "in the constructor");
            Panicking {}
        }

        fn method(&mut self) {
            panic!("in a method");
        }

        #[getter]
        fn property(&self) -> i64 {
            panic!("in a getter")
        }

        fn __len__(&self) -> usize {
            panic!("in a slot")
        }

        fn fine(&self) -> i64 {
            1
        }
    }
}
