//! The other direction: exceptions, calls, attributes, casts, the interpreter lock, buffers.

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyBufferError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::classes::Point;

#[pyfunction]
pub(crate) fn fail() -> PyResult<()> {
    Err(PyValueError::new_err("a bad value"))
}

#[pyfunction]
pub(crate) fn call_back<'py>(function: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    function.call0()
}

#[pyfunction]
pub(crate) fn call_back_with<'py>(
    function: &Bound<'py, PyAny>,
    a: i64,
    b: f64,
) -> PyResult<Bound<'py, PyAny>> {
    function.call1((a, b))
}

#[pyfunction]
pub(crate) fn call_one<'py>(function: &Bound<'py, PyAny>, a: f64) -> PyResult<Bound<'py, PyAny>> {
    function.call1((a,))
}

#[pyfunction]
pub(crate) fn call_three<'py>(function: &Bound<'py, PyAny>, a: i64) -> PyResult<Bound<'py, PyAny>> {
    function.call1((a, a, a))
}

#[pyfunction]
pub(crate) fn call_keywords<'py>(
    function: &Bound<'py, PyAny>,
    a: i64,
    kwargs: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    function.call((a,), Some(kwargs))
}

#[pyfunction]
pub(crate) fn call_method_one<'py>(
    py: Python<'py>,
    object: &Bound<'py, PyAny>,
    a: f64,
) -> PyResult<Bound<'py, PyAny>> {
    object.call_method1(intern!(py, "shift"), (a,))
}

#[pyfunction]
pub(crate) fn call_method<'py>(
    py: Python<'py>,
    object: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    object.call_method0(intern!(py, "bit_length"))
}

#[pyfunction]
pub(crate) fn attribute<'py>(
    py: Python<'py>,
    object: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    object.getattr(intern!(py, "real"))
}

#[pyfunction]
pub(crate) fn detach(py: Python<'_>) {
    py.detach(|| ());
}

#[pyfunction]
pub(crate) fn attach_nested() {
    Python::attach(|_py| ());
}

#[pyfunction]
pub(crate) fn cast_point(object: &Bound<'_, PyAny>) -> bool {
    object.cast::<Point>().is_ok()
}

#[pyfunction]
pub(crate) fn cast_list(object: &Bound<'_, PyAny>) -> bool {
    object.cast::<PyList>().is_ok()
}

#[pyfunction]
pub(crate) fn buffer_sum(py: Python<'_>, values: PyBuffer<f64>) -> PyResult<f64> {
    let values = values.as_slice(py);
    let values = values.ok_or_else(|| PyBufferError::new_err("the values are not contiguous"))?;
    Ok(values.iter().map(|value| value.get()).sum())
}
