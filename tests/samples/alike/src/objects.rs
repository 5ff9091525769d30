//! What Rust prints of objects, and helpers that make some.

#[pyo3::pymodule(submodule)]
pub(crate) mod objects {
    use pyo3::prelude::*;
    use pyo3::types::*;

    #[pyclass]
    #[derive(Debug)]
    struct Item {
        #[allow(dead_code)]
        value: i64,
    }

    #[pymethods]
    impl Item {
        #[new]
        fn new(value: i64) -> Self {
            Self { value }
        }
    }

    #[pyfunction]
    fn printed(object: Bound<'_, PyAny>) -> Vec<(&'static str, String)> {
        let unbound = object.clone().unbind();
        vec![
            ("display bound", object.to_string()),
            ("debug bound", format!("{object:?}")),
            ("debug borrowed", format!("{:?}", object.as_borrowed())),
            ("display py", unbound.to_string()),
            ("debug type", format!("{:?}", object.get_type())),
            ("display type", object.get_type().to_string()),
        ]
    }

    #[pyfunction]
    fn borrowed(item: Bound<'_, Item>) -> Vec<(&'static str, String)> {
        let mut shown = vec![("debug bound", format!("{item:?}"))];
        let shared = item.borrow();
        shown.push(("debug ref", format!("{shared:?}")));
        let error = item.try_borrow_mut().err().unwrap();
        shown.push(("debug mut error", format!("{error:?}")));
        shown.push(("display mut error", error.to_string()));
        shown.push(("mut error", PyErr::from(error).to_string()));
        drop(shared);
        let exclusive = item.borrow_mut();
        shown.push(("debug ref mut", format!("{exclusive:?}")));
        let error = item.try_borrow().err().unwrap();
        shown.push(("debug error", format!("{error:?}")));
        shown.push(("display error", error.to_string()));
        shown.push(("error", PyErr::from(error).to_string()));
        shown
    }

    #[pyfunction]
    fn collections(py: Python<'_>) -> PyResult<Vec<(&'static str, String)>> {
        let list = PyList::new(py, [1, 2])?;
        let dict = [("a", 1)].into_py_dict(py)?;
        Ok(vec![
            ("list", format!("{list:?} {list}")),
            ("dict", format!("{dict:?} {dict}")),
            (
                "string",
                format!("{:?} {}", PyString::new(py, "s"), PyString::new(py, "s")),
            ),
            ("tuple", format!("{:?}", PyTuple::new(py, [1])?)),
            ("bytes", format!("{:?}", PyBytes::new(py, b"b"))),
            ("none", format!("{:?}", py.None())),
            ("slice", format!("{:?}", PySlice::full(py))),
            ("set", format!("{:?}", PySet::new(py, [1])?)),
            ("version", format!("{:?}", py.version_info() >= (3, 7))),
            (
                "clash",
                PyModule::new(py, "fresh")?.add("x", 1).is_ok().to_string(),
            ),
            ("fresh", format!("{:?}", PyModule::new(py, "fresh")?)),
            (
                "dunder all",
                PyModule::new(py, "fresh")?.index()?.to_string(),
            ),
        ])
    }

    #[pyfunction]
    fn closure(py: Python<'_>) -> PyResult<Bound<'_, PyCFunction>> {
        PyCFunction::new_closure(
            py,
            Some(c"closed"),
            Some(c"Documentation of it."),
            |args, _| -> PyResult<usize> { Ok(args.len()) },
        )
    }

    #[pyfunction]
    fn unnamed_closure(py: Python<'_>) -> PyResult<Bound<'_, PyCFunction>> {
        PyCFunction::new_closure(py, None, None, |args, _| -> PyResult<usize> {
            Ok(args.len())
        })
    }

    #[pyfunction]
    fn capsule(py: Python<'_>) -> PyResult<Bound<'_, PyCapsule>> {
        PyCapsule::new_with_value(py, 7_i64, c"alike.capsule")
    }

    #[pyfunction]
    fn from_code(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
        PyModule::from_code(
            py,
            c"def f(): raise ValueError('in code')\n",
            c"code.py",
            c"coded",
        )
    }

    #[pymodule_export]
    use super::filled;
}

use pyo3::prelude::*;

/// A module that a function fills.
#[pymodule]
fn filled(module: &Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(module)]
    fn inner(a: i64) -> i64 {
        a
    }
    module.add("constant", 3)
}
