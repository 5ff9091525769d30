//! Containers: each function returns its argument, converted to Rust and back.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod containers {
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

    use pyrope::prelude::*;
    use pyrope::types::{PyDict, PyList, PyTuple};

    #[pyfunction]
    fn take_vec(value: Vec<i64>) -> Vec<i64> {
        value
    }

    #[pyfunction]
    fn take_nested(value: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
        value
    }

    #[pyfunction]
    fn take_strings(value: Vec<String>) -> Vec<String> {
        value
    }

    #[pyfunction]
    fn take_array(value: [i64; 3]) -> [i64; 3] {
        value
    }

    #[pyfunction]
    fn take_option(value: Option<String>) -> Option<String> {
        value
    }

    #[pyfunction]
    fn take_pair(value: (i64, String)) -> (i64, String) {
        value
    }

    #[pyfunction]
    fn take_triple(value: (i64, (f64, bool), Vec<u8>)) -> (i64, (f64, bool), Vec<u8>) {
        value
    }

    #[pyfunction]
    fn take_map(value: HashMap<String, i64>) -> HashMap<String, i64> {
        value
    }

    #[pyfunction]
    fn take_sorted_map(value: BTreeMap<i64, Vec<i64>>) -> BTreeMap<i64, Vec<i64>> {
        value
    }

    #[pyfunction]
    fn take_set(value: HashSet<i64>) -> HashSet<i64> {
        value
    }

    #[pyfunction]
    fn take_sorted_set(value: BTreeSet<String>) -> BTreeSet<String> {
        value
    }

    #[pyfunction]
    fn empty_tuple(py: Python<'_>) -> Bound<'_, PyTuple> {
        PyTuple::empty(py)
    }

    #[pyfunction]
    fn list_of(py: Python<'_>, length: usize) -> PyResult<Bound<'_, PyList>> {
        PyList::new(py, 0..length)
    }

    #[pyfunction]
    fn keys_of(value: &Bound<'_, PyDict>) -> Vec<String> {
        value.iter().map(|(key, _)| key.to_string()).collect()
    }

    #[pyfunction]
    fn set_item(
        value: &Bound<'_, PyDict>,
        key: &Bound<'_, PyAny>,
        item: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        value.set_item(key, item)
    }

    #[pyfunction]
    fn get_item<'py>(
        value: &Bound<'py, PyDict>,
        key: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        value.get_item(key)
    }

    #[pyfunction]
    fn reversed<'py>(value: &Bound<'py, PyList>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        (0..value.len())
            .rev()
            .map(|index| value.get_item(index))
            .collect()
    }
}
