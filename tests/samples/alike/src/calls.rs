//! Functions with every kind of parameter.

#[pyo3::pymodule(submodule)]
pub(crate) mod calls {
    use pyo3::prelude::*;
    use pyo3::types::{PyDict, PyTuple};

    #[pyfunction]
    fn nothing() {}

    #[pyfunction]
    fn one(a: i64) -> i64 {
        a
    }

    #[pyfunction]
    fn two(a: i64, b: i64) -> i64 {
        a + b
    }

    #[pyfunction]
    fn three(a: i64, b: i64, c: i64) -> i64 {
        a + b + c
    }

    #[pyfunction]
    #[pyo3(signature = (a, b, c, d, e, f))]
    fn six(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64) -> i64 {
        a + b + c + d + e + f
    }

    /// The summary.
    ///
    /// More about it.
    #[pyfunction]
    #[pyo3(signature = (a, b = 2))]
    fn defaults(a: i64, b: i64) -> i64 {
        a + b
    }

    #[pyfunction]
    #[pyo3(signature = (a = None, b = None))]
    fn optional(a: Option<i64>, b: Option<i64>) -> (Option<i64>, Option<i64>) {
        (a, b)
    }

    #[pyfunction]
    #[pyo3(signature = (a, /))]
    fn positional(a: i64) -> i64 {
        a
    }

    #[pyfunction]
    #[pyo3(signature = (a, b, c, /, d))]
    fn positional_three(a: i64, b: i64, c: i64, d: i64) -> i64 {
        a + b + c + d
    }

    #[pyfunction]
    #[pyo3(signature = (a, b = 2, /, **kwargs))]
    fn positional_and_kwargs(a: i64, b: i64, kwargs: Option<&Bound<'_, PyDict>>) -> usize {
        let _ = a + b;
        kwargs.map_or(0, |kwargs| kwargs.len())
    }

    #[pyfunction]
    #[pyo3(signature = (*, a))]
    fn keyword_only(a: i64) -> i64 {
        a
    }

    #[pyfunction]
    #[pyo3(signature = (*, a, b, c))]
    fn keyword_only_three(a: i64, b: i64, c: i64) -> i64 {
        a + b + c
    }

    #[pyfunction]
    #[pyo3(signature = (a, *, b, c = 3))]
    fn mixed(a: i64, b: i64, c: i64) -> i64 {
        a + b + c
    }

    #[pyfunction]
    #[pyo3(signature = (a, b = 1, *, c, d = 2))]
    fn mixed_defaults(a: i64, b: i64, c: i64, d: i64) -> i64 {
        a + b + c + d
    }

    #[pyfunction]
    #[pyo3(signature = (*args, a))]
    fn args_and_keyword(args: &Bound<'_, PyTuple>, a: i64) -> i64 {
        args.len() as i64 + a
    }

    #[pyfunction]
    #[pyo3(signature = (a, *args, **kwargs))]
    fn everything(
        a: i64,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> (i64, usize, usize) {
        (a, args.len(), kwargs.map_or(0, |kwargs| kwargs.len()))
    }

    #[pyfunction(name = "renamed")]
    fn original(r#type: i64) -> i64 {
        r#type
    }

    #[pyfunction]
    #[pyo3(signature = (a = 1.5, b = "text", c = None, d = true, e = vec![1, 2], f = i64::MAX))]
    fn shown_defaults(
        a: f64,
        b: &str,
        c: Option<i64>,
        d: bool,
        e: Vec<i64>,
        f: i64,
    ) -> PyResult<usize> {
        let _ = (a, c, d, f);
        Ok(b.len() + e.len())
    }

    #[pyfunction]
    #[pyo3(text_signature = "(x, y)")]
    fn own_text(a: i64, b: i64) -> i64 {
        a + b
    }

    #[pyfunction]
    #[pyo3(text_signature = None)]
    fn no_text(a: i64) -> i64 {
        a
    }

    #[pyfunction]
    #[pyo3(pass_module)]
    fn of_module(module: &Bound<'_, PyModule>, a: i64) -> PyResult<String> {
        let _ = a;
        Ok(module.name()?.to_string())
    }

    #[pyfunction]
    #[pyo3(warn(message = "do not call this"))]
    fn warns() {}

    #[pyfunction]
    #[pyo3(warn(message = "old", category = pyo3::exceptions::PyDeprecationWarning))]
    fn warns_of_age() {}

    /// A class with a method for each kind.
    #[pyclass]
    struct Caller;

    #[pymethods]
    impl Caller {
        #[new]
        #[pyo3(signature = (a, b = 2))]
        fn new(a: i64, b: i64) -> Self {
            let _ = a + b;
            Self
        }

        fn nothing(&self) {}

        /// Takes one.
        fn one(&self, a: i64) -> i64 {
            a
        }

        #[pyo3(signature = (a, b, *, c))]
        fn mixed(&self, a: i64, b: i64, c: i64) -> i64 {
            a + b + c
        }

        #[classmethod]
        fn of_class(cls: &Bound<'_, pyo3::types::PyType>, a: i64) -> PyResult<String> {
            let _ = a;
            Ok(cls.name()?.to_string())
        }

        #[staticmethod]
        fn of_none(a: i64) -> i64 {
            a
        }

        fn __call__(&self, a: i64, b: i64) -> i64 {
            a + b
        }

        fn __getitem__(&self, a: i64) -> i64 {
            a
        }

        fn __contains__(&self, a: i64) -> bool {
            a == 1
        }

        fn __add__(&self, a: i64) -> i64 {
            a
        }

        fn __lt__(&self, a: i64) -> bool {
            a > 0
        }

        fn __setattr__(&self, name: &str, value: i64) {
            let _ = (name, value);
        }
    }
}
