//! Other crates' errors.

use pyrope::prelude::*;

#[test]
fn anyhow_keeps_python_errors_and_chains() {
    use pyrope::exceptions::PyValueError;

    Python::initialize();
    let error = ::anyhow::Error::from(PyValueError::new_err("no"));
    assert_eq!(PyErr::from(error).to_string(), "ValueError: no");
    let error = ::anyhow::Error::from(PyValueError::new_err("no")).context("around");
    let text = PyErr::from(error).to_string();
    assert!(
        text.starts_with("RuntimeError: around") && text.contains("ValueError: no"),
        "{text}"
    );
}

#[test]
fn eyre_keeps_python_errors_and_chains() {
    use pyrope::exceptions::PyValueError;

    Python::initialize();
    let error = ::eyre::Report::from(PyValueError::new_err("no"));
    assert_eq!(PyErr::from(error).to_string(), "ValueError: no");
    let error = ::eyre::Report::from(PyValueError::new_err("no")).wrap_err("around");
    let text = PyErr::from(error).to_string();
    assert!(
        text.starts_with("RuntimeError: around") && text.contains("ValueError: no"),
        "{text}"
    );
}
