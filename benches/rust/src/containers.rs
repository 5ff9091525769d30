//! Containers by value, in and out, and walks over Python's own.

use std::collections::HashMap;
use std::sync::OnceLock;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

#[pyfunction]
pub(crate) fn floats_in(values: Vec<f64>) -> f64 {
    values.iter().sum()
}

#[pyfunction]
pub(crate) fn floats_out(count: usize) -> Vec<f64> {
    (0..count).map(|i| i as f64).collect()
}

#[pyfunction]
pub(crate) fn ints_in(values: Vec<i64>) -> i64 {
    values.iter().sum()
}

#[pyfunction]
pub(crate) fn ints_out(count: usize) -> Vec<i64> {
    (1000..1000 + count as i64).collect()
}

#[pyfunction]
pub(crate) fn strings_in(values: Vec<String>) -> usize {
    values.iter().map(String::len).sum()
}

#[pyfunction]
pub(crate) fn strings_out(count: usize) -> Vec<String> {
    vec!["a string of some length".to_owned(); count]
}

#[pyfunction]
pub(crate) fn array_in(values: [f64; 3]) -> f64 {
    values[0] + values[1] + values[2]
}

#[pyfunction]
pub(crate) fn array_out() -> [f64; 3] {
    [1.0, 2.0, 3.0]
}

#[pyfunction]
pub(crate) fn tuple_in(values: (i64, f64)) -> f64 {
    values.0 as f64 + values.1
}

#[pyfunction]
pub(crate) fn tuple_out() -> (i64, f64) {
    (1000, 2.0)
}

#[pyfunction]
pub(crate) fn map_in(values: HashMap<String, i64>) -> i64 {
    values.values().sum()
}

/// Lends its map, so that only the conversion is measured and not the making of a map.
#[pyfunction]
pub(crate) fn map_out() -> &'static HashMap<String, i64> {
    static MAP: OnceLock<HashMap<String, i64>> = OnceLock::new();
    MAP.get_or_init(|| (0..100).map(|i| (format!("key{i}"), i)).collect())
}

#[pyfunction]
pub(crate) fn list_walk(values: &Bound<'_, PyList>) -> PyResult<i64> {
    let mut sum = 0;
    for value in values {
        sum += value.extract::<i64>()?;
    }
    Ok(sum)
}

#[pyfunction]
pub(crate) fn dict_walk(values: &Bound<'_, PyDict>) -> PyResult<i64> {
    let mut sum = 0;
    for (_key, value) in values {
        sum += value.extract::<i64>()?;
    }
    Ok(sum)
}

#[pyfunction]
pub(crate) fn iterator_walk(values: &Bound<'_, PyAny>) -> PyResult<i64> {
    let mut sum = 0;
    for value in values.try_iter()? {
        sum += value?.extract::<i64>()?;
    }
    Ok(sum)
}
