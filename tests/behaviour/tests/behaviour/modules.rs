//! `#[pymodule]` in all its forms.

use pyrope::prelude::*;
use pyrope::wrap_pymodule;

#[pyfunction]
fn one() -> i32 {
    1
}

#[pymodule]
fn by_reference(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add("form", "by reference")
}

#[pymodule]
fn by_value(m: Bound<'_, PyModule>) -> PyResult<()> {
    m.add("form", "by value")?;
    m.add_function(wrap_pyfunction!(one, &m)?)
}

#[pymodule]
fn by_handle(py: Python<'_>, m: Py<PyModule>) -> PyResult<()> {
    m.bind(py).add("form", "by handle")
}

#[pymodule]
fn with_python<'py>(py: Python<'py>, m: &Bound<'py, PyModule>) -> PyResult<()> {
    m.add("form", py.version_info().major)
}

#[pymodule]
fn with_python_by_value<'py>(_py: Python<'py>, mut m: Bound<'py, PyModule>) -> PyResult<()> {
    let module = &mut m;
    module.add("form", "both")
}

#[pymodule]
fn without_result(m: &Bound<'_, PyModule>) {
    m.add("form", "no result")
        .expect("a module takes attributes");
}

#[pymodule]
fn without_anything() {}

#[derive(Debug)]
struct Failure;

impl From<Failure> for PyErr {
    fn from(_: Failure) -> Self {
        pyrope::exceptions::PyKeyError::new_err("failed")
    }
}

#[pymodule]
fn own_error(_m: Bound<'_, PyModule>) -> Result<(), Failure> {
    Err(Failure)
}

#[pymodule]
#[allow(deprecated, reason = "what is deprecated works")]
fn functions_inside(m: Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(m)]
    fn two() -> i32 {
        2
    }

    #[pyfn(m, name = "drei")]
    #[pyo3(signature = (by = 1))]
    fn three(by: i32) -> i32 {
        3 * by
    }

    m.add("form", two() + three(1))
}

#[test]
fn functions_take_the_module_as_they_like() {
    Python::attach(|py| {
        let form = |module: Py<PyModule>| {
            let form = module.bind(py).getattr("form")?;
            Ok::<_, PyErr>(form.str()?.to_string())
        };
        assert_eq!(
            form(wrap_pymodule!(by_reference)(py)).unwrap(),
            "by reference"
        );
        assert_eq!(form(wrap_pymodule!(by_value)(py)).unwrap(), "by value");
        assert_eq!(form(wrap_pymodule!(by_handle)(py)).unwrap(), "by handle");
        assert_eq!(form(wrap_pymodule!(with_python)(py)).unwrap(), "3");
        assert_eq!(
            form(wrap_pymodule!(with_python_by_value)(py)).unwrap(),
            "both"
        );
        assert_eq!(
            form(wrap_pymodule!(without_result)(py)).unwrap(),
            "no result"
        );
        form(wrap_pymodule!(without_anything)(py)).unwrap_err();

        let module = wrap_pymodule!(by_value)(py);
        let one: i32 = module
            .bind(py)
            .call_method0("one")
            .unwrap()
            .extract()
            .unwrap();
        assert_eq!(one, 1);
    });
}

#[test]
fn functions_inside_of_a_module_taken_by_value() {
    Python::attach(|py| {
        let module = wrap_pymodule!(functions_inside)(py).into_bound(py);
        assert_eq!(
            module
                .call_method0("two")
                .unwrap()
                .extract::<i32>()
                .unwrap(),
            2
        );
        assert_eq!(
            module
                .call_method1("drei", (5,))
                .unwrap()
                .extract::<i32>()
                .unwrap(),
            15
        );
    });
}

#[test]
fn an_error_of_the_function_is_raised() {
    let result = std::panic::catch_unwind(|| {
        Python::attach(|py| {
            wrap_pymodule!(own_error)(py);
        });
    });
    // `wrap_pymodule!` has nowhere to put it.
    assert!(result.is_err());
}

#[pymodule(submodule)]
mod declared {
    use pyrope::prelude::*;

    #[pymodule_export]
    #[pyo3(name = "LIMIT")]
    const BOUND: i32 = 7;

    #[cfg_attr(all(), pymodule_export)]
    const SEEN: i32 = 1;

    #[cfg_attr(any(), pymodule_export)]
    #[allow(dead_code)]
    const HIDDEN: i32 = 2;

    #[pymodule_export]
    #[cfg_attr(any(), pyo3(name = "wrong"))]
    #[cfg_attr(all(), pyo3(name = "RIGHT"))]
    const NAMED: i32 = 3;

    #[cfg_attr(all(), pymodule_export)]
    use super::one;

    #[cfg_attr(all(), pyclass, pyo3(name = "Klass"))]
    struct Class {}

    #[cfg_attr(any(), pyfunction)]
    #[allow(dead_code)]
    fn no_function() {}

    #[cfg(any())]
    #[pymodule_init]
    fn never(m: &Bound<'_, PyModule>) -> PyResult<()> {
        m.add("never", true)
    }

    #[cfg_attr(all(), pymodule_init)]
    fn init(py: Python<'_>, m: Bound<'_, PyModule>) -> PyResult<()> {
        m.add("by_value", py.version_info().major)
    }
}

#[test]
fn members_of_a_declarative_module_under_conditions() {
    Python::attach(|py| {
        let module = wrap_pymodule!(declared)(py).into_bound(py);
        let number = |name: &str| module.getattr(name)?.extract::<i32>();
        assert_eq!(number("LIMIT").unwrap(), 7);
        assert_eq!(number("SEEN").unwrap(), 1);
        assert_eq!(number("RIGHT").unwrap(), 3);
        assert_eq!(number("by_value").unwrap(), 3);
        assert!(module.getattr("one").is_ok() && module.getattr("Klass").is_ok());
        for name in ["HIDDEN", "NAMED", "wrong", "no_function", "never", "Class"] {
            assert!(module.getattr(name).is_err(), "{name}");
        }
        let class = module.getattr("Klass").unwrap();
        let its_module: String = class.getattr("__module__").unwrap().extract().unwrap();
        assert_eq!(its_module, "declared");
    });
}
