//! `#[pyfunction]` from Rust: where it may stand, how it is wrapped.

use std::collections::BTreeMap;

use pyrope::exceptions::PyTypeError;
use pyrope::prelude::*;
use pyrope::types::{IntoPyDict, PyCFunction, PyDict, PyTuple};

#[pyfunction]
#[pyo3(signature = (a, b = 10, *, scale = 1))]
fn weighted(a: i64, b: i64, scale: i64) -> i64 {
    (a + b) * scale
}

mod inner {
    use super::*;

    #[pyfunction]
    pub(crate) fn visible() -> &'static str {
        "inner"
    }
}

#[test]
fn wrapped_with_a_token() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(weighted, py).unwrap();
        assert_eq!(function.call1((1,)).unwrap().extract::<i64>().unwrap(), 11);
        let scale = [("scale", 3)].into_py_dict(py).unwrap();
        assert_eq!(
            function
                .call((1, 2), Some(&scale))
                .unwrap()
                .extract::<i64>()
                .unwrap(),
            9
        );
    });
}

#[test]
fn wrapped_without_a_token() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(weighted)(py).unwrap();
        assert_eq!(
            function.getattr("__name__").unwrap().to_string(),
            "weighted"
        );
    });
}

#[test]
fn wrapped_for_a_module() {
    Python::attach(|py| {
        let module = PyModule::new(py, "host").unwrap();
        module
            .add_function(wrap_pyfunction!(weighted, &module).unwrap())
            .unwrap();
        let function = module.getattr("weighted").unwrap();
        assert_eq!(function.getattr("__module__").unwrap().to_string(), "host");
    });
}

#[test]
fn wrapped_through_paths_and_imports() {
    use inner::visible;
    Python::attach(|py| {
        for function in [
            wrap_pyfunction!(inner::visible, py),
            wrap_pyfunction!(visible, py),
        ] {
            assert_eq!(function.unwrap().call0().unwrap().to_string(), "inner");
        }
    });
}

#[test]
fn defined_in_a_function_body() {
    #[pyfunction]
    fn local(x: i32) -> i32 {
        x + 1
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(local, py).unwrap();
        assert_eq!(function.call1((1,)).unwrap().extract::<i32>().unwrap(), 2);
    });
}

#[test]
fn a_function_is_still_a_function_of_rust() {
    assert_eq!(weighted(1, 2, 3), 9);
    assert_eq!(inner::visible(), "inner");
}

#[test]
fn errors_name_the_function() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(weighted, py).unwrap();
        let error = function.call0().unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py));
        let text = error.value(py).to_string();
        assert_eq!(
            text,
            "weighted() missing 1 required positional argument: 'a'"
        );
    });
}

#[pyfunction]
#[pyo3(signature = (*rest, **named))]
fn variadic(rest: Vec<i64>, named: Option<BTreeMap<String, i64>>) -> usize {
    rest.len() + named.map_or(0, |named| named.len())
}

#[test]
fn errors_name_variadic_parameters() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(variadic, py).unwrap();
        let named = [("a", 1)].into_py_dict(py).unwrap();
        let count = function.call((1, 2), Some(&named)).unwrap();
        assert_eq!(count.extract::<usize>().unwrap(), 3);
        let error = function.call1((1, "x")).unwrap_err();
        assert!(text_with_notes(py, &error).contains("'rest'"));
        let named = [("a", "x")].into_py_dict(py).unwrap();
        let error = function.call((), Some(&named)).unwrap_err();
        assert!(text_with_notes(py, &error).contains("'named'"));
    });
}

/// The message of an error, and its notes where Python knows of them.
fn text_with_notes(py: Python<'_>, error: &PyErr) -> String {
    let value = error.value(py);
    let notes = value
        .getattr("__notes__")
        .map_or(String::new(), |notes| notes.to_string());
    format!("{value} {notes}")
}

#[test]
fn closures_become_functions() {
    Python::attach(|py| {
        let offset = 5_i64;
        let add = move |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            args.get_item(0)?.extract::<i64>().map(|x| x + offset)
        };
        let function = PyCFunction::new_closure(py, Some(c"add"), Some(c"Adds."), add).unwrap();
        assert_eq!(function.call1((1,)).unwrap().extract::<i64>().unwrap(), 6);
        assert_eq!(function.getattr("__name__").unwrap().to_string(), "add");
        assert!(function.call1(("x",)).is_err());
    });
}

#[test]
fn closures_are_dropped_with_their_function() {
    use std::sync::Arc;
    Python::attach(|py| {
        let kept = Arc::new(());
        let held = Arc::clone(&kept);
        let closure =
            move |_: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| Arc::strong_count(&held);
        let function = PyCFunction::new_closure(py, None, None, closure).unwrap();
        assert_eq!(function.call0().unwrap().extract::<usize>().unwrap(), 2);
        drop(function);
        assert_eq!(Arc::strong_count(&kept), 1);
    });
}

#[pyfunction]
extern "C" fn of_the_c_abi(x: i32) -> i32 {
    x + 1
}

#[test]
fn a_function_may_have_another_abi() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(of_the_c_abi, py).unwrap();
        assert_eq!(function.call1((1,)).unwrap().extract::<i32>().unwrap(), 2);
    });
}

#[test]
fn rest_of_any_length() {
    #[pyfunction]
    #[pyo3(signature = (first = None, *rest))]
    fn lengths(first: Option<i32>, rest: &Bound<'_, PyTuple>) -> (Option<i32>, usize, i32) {
        let sum = rest.iter().map(|item| item.extract::<i32>().unwrap()).sum();
        (first, rest.len(), sum)
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(lengths, py).unwrap();
        for count in 0_i32..9 {
            let args = PyTuple::new(py, 0..count).unwrap();
            let (first, rest, sum): (Option<i32>, usize, i32) =
                function.call1(args).unwrap().extract().unwrap();
            assert_eq!(first, (count > 0).then_some(0));
            assert_eq!(rest, (count - 1).max(0) as usize);
            assert_eq!(sum, (0..count).sum::<i32>());
        }
    });
}

/// References of which the macros see another name, as cachebox has them.
mod references_by_another_name {
    use pyrope::exceptions::PyTypeError;
    use pyrope::prelude::*;
    use pyrope::types::{IntoPyDict, PyDict, PyList, PyTuple, PyType};

    type Args<'a> = &'a Bound<'a, PyTuple>;
    type Keywords<'a> = &'a Bound<'a, PyDict>;
    type MaybeKeywords<'a, 'py> = Option<&'a Bound<'py, PyDict>>;
    type List<'a, 'py> = &'a Bound<'py, PyList>;
    type Any<'a> = &'a Bound<'a, PyAny>;
    type Class<'a> = &'a Bound<'a, PyType>;
    type Module<'a> = &'a Bound<'a, PyModule>;
    type Guard<'a> = PyRef<'a, Counted>;
    type MaybeNumber = Option<usize>;
    type Five = i32;

    #[pyfunction(pass_module, signature = (number = None, other = 2))]
    fn in_module(
        module: Module<'_>,
        number: MaybeNumber,
        other: Option<Five>,
    ) -> PyResult<(usize, bool)> {
        Ok((module.name()?.len()?, number.is_none() && other.is_some()))
    }

    #[pyfunction]
    #[pyo3(signature = (*args, **keywords))]
    fn counts(args: Args<'_>, keywords: Option<Keywords<'_>>) -> (usize, Option<usize>) {
        (args.len(), keywords.map(|keywords| keywords.len()))
    }

    #[pyfunction]
    #[pyo3(signature = (first, second = None, **keywords))]
    fn lengths<'py>(
        py: Python<'py>,
        first: List<'_, 'py>,
        second: Option<List<'_, 'py>>,
        keywords: MaybeKeywords<'_, 'py>,
    ) -> Bound<'py, PyTuple> {
        let keywords = keywords.map(|keywords| keywords.len());
        let all = (first.len(), second.map(|list| list.len()), keywords);
        all.into_pyobject(py).unwrap()
    }

    #[pyclass]
    struct Counted(usize);

    #[pymethods]
    impl Counted {
        #[new]
        #[pyo3(signature = (*args, **keywords))]
        #[allow(elided_lifetimes_in_paths, reason = "the macros see a bare name")]
        fn new(args: Args, keywords: Option<Keywords>) -> Self {
            Self(args.len() + keywords.map_or(0, |keywords| keywords.len()))
        }

        #[getter]
        fn count(&self) -> usize {
            self.0
        }

        #[setter]
        fn set_count(&mut self, list: List<'_, '_>) {
            self.0 = list.len();
        }

        fn __eq__(&self, other: Any<'_>) -> PyResult<bool> {
            Ok(other.len()? == self.0)
        }

        fn __add__(&self, other: List<'_, '_>) -> usize {
            self.0 + other.len()
        }

        #[classmethod]
        fn name_of(class: Class<'_>, slf: &Bound<'_, Self>) -> PyResult<bool> {
            slf.get_type().name()?.as_any().eq(class.name()?)
        }

        fn more(slf: Guard<'_>, by: MaybeNumber) -> usize {
            slf.0 + by.unwrap_or(1)
        }
    }

    #[test]
    fn of_functions() {
        Python::attach(|py| {
            let keywords = [("a", 1)].into_py_dict(py).unwrap();
            let given = |result: Bound<'_, PyAny>| result.to_string();
            let counts = wrap_pyfunction!(counts, py).unwrap();
            assert_eq!(given(counts.call1((1, 2)).unwrap()), "(2, None)");
            assert_eq!(given(counts.call((), Some(&keywords)).unwrap()), "(0, 1)");

            let lengths = wrap_pyfunction!(lengths, py).unwrap();
            let one = PyList::new(py, [1]).unwrap();
            assert_eq!(given(lengths.call1((&one,)).unwrap()), "(1, None, None)");
            assert_eq!(
                given(lengths.call((&one, &one), Some(&keywords)).unwrap()),
                "(1, 1, 1)"
            );
            assert_eq!(
                given(lengths.call1((&one, py.None())).unwrap()),
                "(1, None, None)"
            );
            for (first, second) in [
                (py.None(), py.None()),
                (one.unbind().into(), PyTuple::empty(py).unbind().into()),
            ] {
                let error = lengths.call1((first, second)).unwrap_err();
                assert!(error.is_instance_of::<PyTypeError>(py), "{error}");
                assert!(error.to_string().contains("'list'"), "{error}");
            }
        });
    }

    #[test]
    fn of_methods() {
        Python::attach(|py| {
            let class = py.get_type::<Counted>();
            let keywords = [("a", 1)].into_py_dict(py).unwrap();
            let counted = class.call((1, 2), Some(&keywords)).unwrap();
            let list = PyList::new(py, [1, 2]).unwrap();
            assert_eq!(counted.add(&list).unwrap().to_string(), "5");
            assert!(counted.add(1).is_err());
            assert!(!counted.eq(&list).unwrap());
            counted.setattr("count", &list).unwrap();
            assert!(counted.eq(&list).unwrap());
            assert!(counted.setattr("count", 1).is_err());
            let method = |name, argument: Bound<'_, PyAny>| {
                let result = counted.call_method1(name, (argument,)).unwrap();
                result.to_string()
            };
            assert_eq!(method("name_of", counted.clone()), "True");
            assert_eq!(method("more", py.None().into_bound(py)), "3");
            let module = PyModule::new(py, "four").unwrap();
            let function = wrap_pyfunction!(in_module, &module).unwrap();
            assert_eq!(function.call0().unwrap().to_string(), "(4, True)");
        });
    }
}
