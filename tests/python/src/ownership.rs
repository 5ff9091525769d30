//! References: what is kept, returned and dropped.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod ownership {
    use pyrope::prelude::*;
    use pyrope::types::{PyDict, PyList, PyTuple};

    #[pyfunction]
    fn look_at(_object: &Bound<'_, PyAny>) {}

    #[pyfunction]
    fn give_back(object: Bound<'_, PyAny>) -> Bound<'_, PyAny> {
        object
    }

    #[pyfunction]
    fn take_owned(object: Py<PyAny>) {
        drop(object);
    }

    #[pyfunction]
    fn clone_many(object: &Bound<'_, PyAny>, times: usize) {
        let clones: Vec<_> = (0..times).map(|_| object.clone()).collect();
        drop(clones);
    }

    #[pyfunction]
    fn in_containers(py: Python<'_>, object: &Bound<'_, PyAny>) -> PyResult<()> {
        let list = PyList::new(py, [object, object])?;
        let tuple = PyTuple::new(py, [object])?;
        let dict = PyDict::new(py);
        dict.set_item("key", object)?;
        dict.set_item(&tuple, &list)?;
        list.append(&dict)?;
        list.set_item(0, py.None())?;
        // Breaks the cycle that the line above would not have: the dict holds the list.
        dict.clear();
        Ok(())
    }

    #[pyfunction]
    fn failing(_object: &Bound<'_, PyAny>, _number: i64) {}

    /// Keeps an object, and lets go of it.
    #[pyclass]
    struct Keeper {
        #[pyo3(get, set)]
        kept: Option<Py<PyAny>>,
    }

    #[pymethods]
    impl Keeper {
        #[new]
        #[pyo3(signature = (kept = None))]
        fn new(kept: Option<Py<PyAny>>) -> Self {
            Keeper { kept }
        }

        fn swap(&mut self, other: Option<Py<PyAny>>) -> Option<Py<PyAny>> {
            std::mem::replace(&mut self.kept, other)
        }
    }
}
