//! Functions with every kind of parameter; each returns what it was given.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod functions {
    use pyrope::prelude::*;
    use pyrope::types::{PyDict, PyTuple};

    /// Takes nothing.
    #[pyfunction]
    fn nothing() -> i32 {
        42
    }

    #[pyfunction]
    fn no_result() {}

    #[pyfunction]
    fn one(a: i64) -> i64 {
        a
    }

    /// Calls a function with itself, so that with this one as the argument it never ends.
    #[pyfunction]
    fn apply_to_itself<'py>(function: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        function.call1((function,))
    }

    /// Adds two integers.
    #[pyfunction]
    fn two(a: i64, b: i64) -> (i64, i64) {
        (a, b)
    }

    #[pyfunction]
    #[pyo3(signature = (a, b = 2, c = 3))]
    fn defaults(a: i64, b: i64, c: i64) -> (i64, i64, i64) {
        (a, b, c)
    }

    #[pyfunction]
    #[pyo3(signature = (a = None))]
    fn optional(a: Option<i64>) -> Option<i64> {
        a
    }

    #[pyfunction]
    #[pyo3(signature = (*args))]
    fn varargs<'py>(args: &Bound<'py, PyTuple>) -> Bound<'py, PyTuple> {
        args.clone()
    }

    #[pyfunction]
    #[pyo3(signature = (**kwargs))]
    fn keywords<'py>(kwargs: Option<&Bound<'py, PyDict>>) -> Option<Bound<'py, PyDict>> {
        kwargs.cloned()
    }

    #[pyfunction]
    #[pyo3(signature = (a, *args, **kwargs))]
    fn one_and_rest<'py>(
        a: i64,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> (i64, Bound<'py, PyTuple>, Option<Bound<'py, PyDict>>) {
        (a, args.clone(), kwargs.cloned())
    }

    #[pyfunction]
    #[pyo3(signature = (a, b = 2, /))]
    fn positional_only(a: i64, b: i64) -> (i64, i64) {
        (a, b)
    }

    #[pyfunction]
    #[pyo3(signature = (a, /, b))]
    fn positional_then_any(a: i64, b: i64) -> (i64, i64) {
        (a, b)
    }

    #[pyfunction]
    #[pyo3(signature = (a, /, **kwargs))]
    fn positional_and_keywords<'py>(
        a: i64,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> (i64, Option<Bound<'py, PyDict>>) {
        (a, kwargs.cloned())
    }

    #[pyfunction]
    #[pyo3(signature = (a, *, b, c = 3))]
    fn keyword_only(a: i64, b: i64, c: i64) -> (i64, i64, i64) {
        (a, b, c)
    }

    #[pyfunction]
    #[pyo3(signature = (*, a, b))]
    fn only_keywords(a: i64, b: i64) -> (i64, i64) {
        (a, b)
    }

    #[pyfunction]
    #[pyo3(signature = (*args, a))]
    fn args_then_keyword<'py>(args: &Bound<'py, PyTuple>, a: i64) -> (Bound<'py, PyTuple>, i64) {
        (args.clone(), a)
    }

    type Everything<'py> = (
        i64,
        i64,
        i64,
        Bound<'py, PyTuple>,
        i64,
        i64,
        Option<Bound<'py, PyDict>>,
    );

    #[pyfunction]
    #[pyo3(signature = (a, /, b, c = 3, *args, d, e = 5, **kwargs))]
    fn everything<'py>(
        a: i64,
        b: i64,
        c: i64,
        args: &Bound<'py, PyTuple>,
        d: i64,
        e: i64,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> Everything<'py> {
        (a, b, c, args.clone(), d, e, kwargs.cloned())
    }

    #[pyfunction]
    #[pyo3(signature = (a, b, c, d, e, f, g, h))]
    #[allow(clippy::too_many_arguments, clippy::many_single_char_names)]
    fn eight(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64, h: i64) -> Vec<i64> {
        vec![a, b, c, d, e, f, g, h]
    }

    #[pyfunction]
    #[pyo3(signature = (a, b, c, d, e, f, g, h, i = 9, j = 10, *, k = 11))]
    #[allow(clippy::too_many_arguments, clippy::many_single_char_names)]
    fn eleven(
        a: i64,
        b: i64,
        c: i64,
        d: i64,
        e: i64,
        f: i64,
        g: i64,
        h: i64,
        i: i64,
        j: i64,
        k: i64,
    ) -> Vec<i64> {
        vec![a, b, c, d, e, f, g, h, i, j, k]
    }

    #[pyfunction]
    #[pyo3(signature = (a_parameter, **kwargs))]
    fn longer_name<'py>(
        a_parameter: i64,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> (i64, Option<Bound<'py, PyDict>>) {
        (a_parameter, kwargs.cloned())
    }

    #[pyfunction]
    fn raw_names(r#type: i64, r#in: i64) -> (i64, i64) {
        (r#type, r#in)
    }

    #[pyfunction]
    #[pyo3(name = "renamed")]
    fn named_otherwise() -> &'static str {
        "renamed"
    }

    #[pyfunction]
    #[pyo3(text_signature = "(anything, at=all)")]
    fn described(anything: i64) -> i64 {
        anything
    }

    #[pyfunction]
    #[pyo3(text_signature = None)]
    fn undescribed(anything: i64) -> i64 {
        anything
    }

    #[pyfunction]
    #[pyo3(pass_module)]
    fn with_module<'py>(module: &Bound<'py, PyModule>) -> PyResult<Bound<'py, PyAny>> {
        module.getattr("__name__")
    }

    #[pyfunction]
    fn with_token(py: Python<'_>, a: i64) -> Py<PyAny> {
        let _ = a;
        py.None()
    }

    #[pyfunction]
    fn token_last(a: i64, py: Python<'_>) -> (i64, bool) {
        (a, py.version_info() >= (3, 7))
    }

    #[pyfunction]
    fn borrowed_text(text: &str) -> usize {
        text.len()
    }

    /// A default that is computed anew in each call.
    #[pyfunction]
    #[pyo3(signature = (items = vec![1, 2]))]
    fn computed_default(mut items: Vec<i64>) -> Vec<i64> {
        items.push(3);
        items
    }
}

/// A function that is wrapped by hand, through a path and an import.
#[pyfunction]
pub(crate) fn elsewhere(a: i64) -> i64 {
    a
}
