use crate::prelude::*;
use crate::types::{IntoPyDict, PyTuple};

/// A callable that gives back how it was called, as `(args, kwargs)`.
fn echo(py: Python<'_>) -> Bound<'_, PyAny> {
    py.eval(c"lambda *args, **kwargs: (args, kwargs)", None, None)
        .unwrap()
}

fn shown(result: PyResult<Bound<'_, PyAny>>) -> String {
    result.unwrap().to_string()
}

#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references are tested too"
)]
#[test]
fn rust_tuples_are_the_arguments() {
    Python::initialize();
    Python::attach(|py| {
        let echo = echo(py);
        let kwargs = [("k", 1)].into_py_dict(py).unwrap();
        assert_eq!(shown(echo.call0()), "((), {})");
        assert_eq!(shown(echo.call1(())), "((), {})");
        assert_eq!(shown(echo.call((), Some(&kwargs))), "((), {'k': 1})");
        assert_eq!(shown(echo.call1((1,))), "((1,), {})");
        assert_eq!(shown(echo.call1(&(1, "two"))), "((1, 'two'), {})");
        assert_eq!(
            shown(echo.call((1, 2.5), Some(&kwargs))),
            "((1, 2.5), {'k': 1})"
        );
        let twelve = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        let all = "((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), {})";
        assert_eq!(shown(echo.call1(twelve)), all);
        assert_eq!(shown(echo.call1(&twelve)), all);
    });
}

#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references are tested too"
)]
#[test]
fn python_tuples_are_the_arguments() {
    Python::initialize();
    Python::attach(|py| {
        let echo = echo(py);
        let tuple = PyTuple::new(py, [1, 2]).unwrap();
        assert_eq!(shown(echo.call1(&tuple)), "((1, 2), {})");
        assert_eq!(shown(echo.call1(tuple.as_borrowed())), "((1, 2), {})");
        assert_eq!(shown(echo.call1(&tuple.clone().unbind())), "((1, 2), {})");
        assert_eq!(shown(echo.call1(tuple.clone().unbind())), "((1, 2), {})");
        assert_eq!(shown(echo.call1(tuple)), "((1, 2), {})");
    });
}

#[test]
fn methods_get_their_receiver() {
    Python::initialize();
    Python::attach(|py| {
        let class = c"type('C', (), {'__repr__': lambda s: 'me', 'm': lambda *a, **k: (a, k)})()";
        let object = py.eval(class, None, None).unwrap();
        let kwargs = [("k", 1)].into_py_dict(py).unwrap();
        assert_eq!(shown(object.call_method0("m")), "((me,), {})");
        assert_eq!(shown(object.call_method1("m", ())), "((me,), {})");
        assert_eq!(shown(object.call_method1("m", (1, 2))), "((me, 1, 2), {})");
        assert_eq!(
            shown(object.call_method("m", (1,), Some(&kwargs))),
            "((me, 1), {'k': 1})"
        );
        assert_eq!(
            shown(object.call_method("m", (), Some(&kwargs))),
            "((me,), {'k': 1})"
        );
        let tuple = PyTuple::new(py, [1]).unwrap();
        assert_eq!(
            shown(object.call_method("m", &tuple, Some(&kwargs))),
            "((me, 1), {'k': 1})"
        );
        // A bound method puts its receiver in the place that the array lends.
        let bound = object.getattr("m").unwrap();
        assert_eq!(shown(bound.call1((1, 2))), "((me, 1, 2), {})");
        assert_eq!(
            shown(bound.call((1,), Some(&kwargs))),
            "((me, 1), {'k': 1})"
        );
        let nested = py
            .eval(c"__import__('functools').partial(max, 5)", None, None)
            .unwrap();
        assert_eq!(shown(nested.call1((3, 4))), "5");
    });
}

#[test]
fn arguments_are_neither_kept_nor_lost() {
    Python::initialize();
    Python::attach(|py| {
        let echo = py
            .eval(c"lambda *args, **kwargs: None", None, None)
            .unwrap();
        let argument = crate::types::PyList::empty(py);
        // SAFETY: the object is alive.
        let count = || unsafe { crate::ffi::Py_REFCNT(argument.as_ptr()) };
        let before = count();
        echo.call1((&argument, argument.clone(), argument.as_borrowed()))
            .unwrap();
        echo.call_method1("__call__", (&argument, 1)).unwrap();
        assert!(echo.call_method1("nope", (&argument, 1)).is_err());
        assert!(py.None().bind(py).call1((&argument,)).is_err());
        assert!(echo.call1((&argument, "\0", Unconvertible)).is_err());
        assert_eq!(count(), before);
    });
}

struct Unconvertible;

impl<'py> IntoPyObject<'py> for Unconvertible {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, _py: Python<'py>) -> PyResult<Self::Output> {
        Err(crate::exceptions::PyValueError::new_err("no"))
    }
}
