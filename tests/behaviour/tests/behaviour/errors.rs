//! `PyErr`: its states, what it carries, panics.

use std::ffi::CStr;
use std::panic::{catch_unwind, AssertUnwindSafe};

use pyrope::exceptions::{
    PyBaseException, PyException, PyKeyError, PyLookupError, PyOSError, PyRuntimeError,
    PyTypeError, PyValueError,
};
use pyrope::panic::PanicException;
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyString, PyType};
use pyrope_behaviour::{refcount, result_of};

use crate::own_process;

#[test]
fn a_lazy_error_is_made_without_python() {
    let error = PyValueError::new_err("made detached");
    Python::attach(|py| {
        assert!(error.is_instance_of::<PyValueError>(py));
        assert!(error.get_type(py).is(py.get_type::<PyValueError>()));
        assert_eq!(error.to_string(), "ValueError: made detached");
    });
}

#[test]
fn arguments_become_the_exceptions_arguments() {
    Python::attach(|py| {
        let args = |error: PyErr| error.value(py).getattr("args").unwrap().to_string();
        assert_eq!(args(PyKeyError::new_err("a")), "('a',)");
        assert_eq!(args(PyKeyError::new_err(("a", 1))), "('a', 1)");
        assert_eq!(args(PyKeyError::new_err(())), "()");
        assert_eq!(
            args(PyErr::new::<PyTypeError, _>(String::from("b"))),
            "('b',)"
        );
    });
}

#[test]
fn from_type_and_from_value() {
    Python::attach(|py| {
        let error = PyErr::from_type(py.get_type::<PyKeyError>(), "k");
        assert!(error.is_instance_of::<PyLookupError>(py));

        let value = py.eval(c"ValueError('v')", None, None).unwrap();
        let error = PyErr::from_value(value.clone());
        assert!(error.value(py).is(&value));

        let class = py.get_type::<PyValueError>().into_any();
        assert!(PyErr::from_value(class).is_instance_of::<PyValueError>(py));

        let error = PyErr::from_value(py.eval(c"5", None, None).unwrap());
        assert!(error.is_instance_of::<PyTypeError>(py));
        assert!(error.to_string().contains("BaseException"));
    });
}

#[test]
fn what_is_no_exception_type_is_a_type_error() {
    Python::attach(|py| {
        let error = PyErr::from_type(py.get_type::<pyrope::types::PyInt>(), "x");
        assert!(error.is_instance_of::<PyTypeError>(py));
        assert!(error.to_string().contains("BaseException"), "{error}");
    });
}

#[test]
fn taking_clears_and_restoring_sets() {
    Python::attach(|py| {
        assert!(PyErr::take(py).is_none());
        assert!(!PyErr::occurred(py));
        PyValueError::new_err("x").restore(py);
        assert!(PyErr::occurred(py));
        let taken = PyErr::take(py).unwrap();
        assert!(taken.is_instance_of::<PyValueError>(py));
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn fetching_without_an_error_gives_a_system_error() {
    Python::attach(|py| {
        let error = PyErr::fetch(py);
        assert_eq!(
            error.get_type(py).name().unwrap().to_string(),
            "SystemError"
        );
    });
}

#[test]
fn matching_takes_classes_and_tuples() {
    Python::attach(|py| {
        let error = PyKeyError::new_err("x");
        let key = py.get_type::<PyKeyError>();
        let value = py.get_type::<PyValueError>();
        assert!(error.matches(py, &key).unwrap());
        assert!(!error.matches(py, &value).unwrap());
        assert!(error
            .matches(py, (&value, py.get_type::<PyLookupError>()))
            .unwrap());
        assert!(error.is_instance(py, key.as_any()));
        assert!(!error.is_instance_of::<PyValueError>(py));
    });
}

#[test]
fn an_error_from_python_has_its_traceback() {
    Python::attach(|py| {
        let code = c"def outer():\n    inner()\ndef inner():\n    raise KeyError('deep')\nouter()";
        let error = py.run(code, None, None).unwrap_err();
        let traceback = error.traceback(py).unwrap().format().unwrap();
        assert!(
            traceback.starts_with("Traceback (most recent call last):\n"),
            "{traceback}"
        );
        assert!(
            traceback.contains("in outer") && traceback.contains("in inner"),
            "{traceback}"
        );
        assert!(PyKeyError::new_err("x").traceback(py).is_none());
    });
}

#[test]
fn the_traceback_can_be_replaced() {
    Python::attach(|py| {
        let raised = py.run(c"raise KeyError('x')", None, None).unwrap_err();
        let error = PyValueError::new_err("y");
        error.set_traceback(py, raised.traceback(py));
        assert!(error.traceback(py).is_some());
        assert!(error
            .value(py)
            .getattr("__traceback__")
            .unwrap()
            .is(raised.traceback(py).unwrap()));
        error.set_traceback(py, None);
        assert!(error.traceback(py).is_none());
    });
}

#[test]
fn causes_and_contexts() {
    Python::attach(|py| {
        let outer = PyRuntimeError::new_err("outer");
        assert!(outer.cause(py).is_none() && outer.context(py).is_none());
        outer.set_cause(py, Some(PyValueError::new_err("cause")));
        outer.set_context(py, Some(PyTypeError::new_err("context")));
        assert_eq!(outer.cause(py).unwrap().to_string(), "ValueError: cause");
        assert_eq!(outer.context(py).unwrap().to_string(), "TypeError: context");
        outer.set_cause(py, None);
        outer.set_context(py, None);
        assert!(outer.cause(py).is_none() && outer.context(py).is_none());
    });
}

#[test]
#[cfg(Py_3_11)]
fn notes_are_added() {
    Python::attach(|py| {
        let error = PyValueError::new_err("x");
        error.add_note(py, "look here").unwrap();
        let notes = error.value(py).getattr("__notes__").unwrap();
        assert_eq!(notes.extract::<Vec<String>>().unwrap(), ["look here"]);
    });
}

#[test]
fn clones_share_the_exception() {
    Python::attach(|py| {
        let error = PyValueError::new_err("x");
        let clone = error.clone_ref(py);
        assert!(error.value(py).is(clone.value(py)));
        let value = clone.into_value(py);
        assert!(value.bind(py).is(error.value(py)));
        assert_eq!(refcount(error.value(py).as_any()), 2);
    });
}

#[test]
fn display_survives_an_exception_that_cannot_be_shown() {
    Python::attach(|py| {
        let code = c"class Bad(Exception):\n    def __str__(self): raise KeyError\nresult = Bad()";
        let error = PyErr::from_value(result_of(py, code).unwrap());
        assert!(error.to_string().starts_with("Bad"), "{error}");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn debug_names_type_value_and_traceback() {
    Python::attach(|py| {
        let error = py
            .run(c"raise ValueError('shown')", None, None)
            .unwrap_err();
        let text = format!("{error:?}");
        for part in ["PyErr", "type", "ValueError", "value", "shown", "traceback"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    });
}

pyrope::create_exception!(behaviour, OwnError, PyValueError, "Documented.");
pyrope::create_exception!(behaviour, PlainError, PyException);
pyrope::import_exception!(json, JSONDecodeError);

#[test]
fn own_exceptions() {
    Python::attach(|py| {
        let class = py.get_type::<OwnError>();
        assert_eq!(class.qualname().unwrap().to_string(), "OwnError");
        assert_eq!(class.module().unwrap().to_string(), "behaviour");
        assert_eq!(class.getattr("__doc__").unwrap().to_string(), "Documented.");
        assert!(class.is_subclass_of::<PyValueError>().unwrap());
        assert!(py
            .get_type::<PlainError>()
            .is_subclass_of::<PyBaseException>()
            .unwrap());
        let error = OwnError::new_err("x");
        assert!(error.is_instance_of::<PyValueError>(py));
        assert!(!error.is_instance_of::<PlainError>(py));
    });
}

#[test]
fn imported_exceptions() {
    Python::attach(|py| {
        let error = py
            .eval(c"__import__('json').loads('{')", None, None)
            .unwrap_err();
        assert!(error.is_instance_of::<JSONDecodeError>(py));
    });
}

#[test]
fn an_exception_type_is_made_at_run_time() {
    Python::attach(|py| {
        let base = py.get_type::<PyKeyError>();
        let made: Py<PyType> =
            PyErr::new_type(py, c"made.here.Error", Some(c"Text."), Some(&base), None).unwrap();
        let made = made.bind(py);
        assert_eq!(made.name().unwrap().to_string(), "Error");
        assert!(made.is_subclass_of::<PyKeyError>().unwrap());
        assert_eq!(made.getattr("__doc__").unwrap().to_string(), "Text.");
    });
}

#[test]
fn io_errors_find_their_subclass() {
    Python::attach(|py| {
        let missing = std::fs::read("no/such/file").unwrap_err();
        let error = PyErr::from(missing);
        assert!(error.is_instance_of::<PyOSError>(py));
        assert_eq!(
            error.get_type(py).name().unwrap().to_string(),
            "FileNotFoundError"
        );
    });
}

#[test]
fn errors_of_rust_become_value_errors() {
    Python::attach(|py| {
        let error = PyErr::from("x".parse::<i32>().unwrap_err());
        assert!(error.is_instance_of::<PyValueError>(py));
        let error = PyErr::from(String::from_utf8(vec![0xff]).unwrap_err());
        assert_eq!(
            error.get_type(py).name().unwrap().to_string(),
            "UnicodeDecodeError"
        );
    });
}

#[pyfunction]
fn panics() {
    panic!("on purpose");
}

#[test]
fn a_panic_is_an_exception_in_python_and_goes_on_in_rust() {
    Python::attach(|py| {
        let function = wrap_pyfunction!(panics, py).unwrap();
        let names = pyrope::types::PyDict::new(py);
        names.set_item("function", &function).unwrap();
        let code = c"try:\n    function()\nexcept BaseException as error:\n    kind = type(error).__name__\n    text = str(error)";
        py.run(code, Some(&names), None).unwrap();
        let named = |name: &str| names.get_item(name).unwrap().unwrap().to_string();
        assert_eq!(
            (named("kind").as_str(), named("text").as_str()),
            ("PanicException", "on purpose")
        );

        // Back in Rust, the panic that Python did not stop goes on.
        let resumed = catch_unwind(AssertUnwindSafe(|| function.call0().map(drop)));
        let payload = resumed.unwrap_err();
        assert_eq!(payload.downcast_ref::<String>().unwrap(), "on purpose");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn a_panic_exception_is_a_base_exception_only() {
    Python::attach(|py| {
        let class = py.get_type::<PanicException>();
        assert!(class.is_subclass_of::<PyBaseException>().unwrap());
        assert!(!class.is_subclass_of::<PyException>().unwrap());
    });
}

/// Calls `function` from Rust and Python in turn until there is no room left, in a process in which nothing has failed
/// yet, and gives what `seen` is then.
fn deep_down(path: &str, function: fn(&Bound<'_, PyModule>) -> PyResult<()>, seen: &'static str) {
    own_process::run(path, &[], move || {
        // From 3.12 on calls out of Rust are counted, or their stack measured, not Python's own.
        let code = c"
import sys
if sys.version_info >= (3, 12) and sys.implementation.name == 'cpython':
    sys.setrecursionlimit(100_000)

def down(depth):
    return on(down, depth)

try:
    down(0)
except BaseException as error:
    result = type(error).__name__, 'no room' in str(error)
";
        let small = move || {
            Python::attach(|py| {
                let module = PyModule::new(py, "deep").unwrap();
                function(&module).unwrap();
                let globals = PyDict::new(py);
                let on = module.getattr("on").unwrap();
                globals.set_item("on", on).unwrap();
                py.run(code, Some(&globals), None).unwrap();
                let result = globals.get_item("result").unwrap().unwrap();
                assert_eq!(result.to_string(), seen);
            });
        };
        Python::initialize();
        // Where calls are counted, they need room for as many; where the stack is measured, it decides how many there are.
        let is_measured = Python::attach(|py| py.version_info() >= (3, 14));
        let megabytes = if is_measured { 16 } else { 512 };
        let large = std::thread::Builder::new().stack_size(megabytes << 20);
        large.spawn(small).unwrap().join().unwrap();
    });
}

#[test]
fn the_first_error_of_all_may_be_that_of_a_recursion() {
    #[pyfunction]
    fn on(function: &Bound<'_, PyAny>, depth: usize) -> PyResult<Py<PyAny>> {
        function.call1((depth + 1,)).map(Bound::unbind)
    }

    deep_down(
        "errors::the_first_error_of_all_may_be_that_of_a_recursion",
        |module| module.add_function(wrap_pyfunction!(on, module)?),
        "('RecursionError', False)",
    );
}

#[test]
fn the_first_panic_of_all_may_be_deep_in_a_recursion() {
    #[pyfunction]
    fn on(function: &Bound<'_, PyAny>, depth: usize) -> Py<PyAny> {
        let result = function.call1((depth + 1,));
        result.expect("no room").unbind()
    }

    deep_down(
        "errors::the_first_panic_of_all_may_be_deep_in_a_recursion",
        |module| module.add_function(wrap_pyfunction!(on, module)?),
        "('PanicException', True)",
    );
}

#[test]
fn warnings_are_given() {
    Python::attach(|py| {
        let category = py.get_type::<pyrope::exceptions::PyUserWarning>();
        let warnings = py.import("warnings").unwrap();
        warnings.call_method1("simplefilter", ("error",)).unwrap();
        let error = PyErr::warn(py, &category, c"careful", 0).unwrap_err();
        warnings.call_method0("resetwarnings").unwrap();
        assert!(error.is_instance(py, category.as_any()));
        assert_eq!(error.value(py).to_string(), "careful");
    });
}

#[test]
fn the_type_of_what_is_raised_is_that_of_the_instance() {
    #[pyfunction]
    fn missing() -> PyResult<()> {
        Err(pyrope::exceptions::PyOSError::new_err((2, "no such thing")))
    }

    Python::attach(|py| {
        let names = PyDict::new(py);
        names
            .set_item("missing", wrap_pyfunction!(missing, py).unwrap())
            .unwrap();
        let code = c"
class Seen:
    def __enter__(self): return self
    def __exit__(self, ty, value, traceback):
        self.ty = ty
        return True

with Seen() as seen:
    missing()
assert seen.ty is FileNotFoundError, seen.ty
";
        py.run(code, Some(&names), None).unwrap();
    });
}

#[test]
fn casts_that_failed_name_what_is_no_type_by_its_text() {
    Python::attach(|py| {
        let message = |classinfo: &CStr| {
            let object = py.eval(c"3", None, None).unwrap();
            let classinfo = py.eval(classinfo, None, None).unwrap();
            pyrope::CastIntoError::new(object, classinfo).to_string()
        };
        let expected = "'int' object is not an instance of 'text'";
        assert_eq!(message(c"'text'"), expected);
        let expected = "'int' object is not an instance of 'str | text | 7'";
        assert_eq!(message(c"(str, ('text', 7))"), expected);
        if py.version_info() >= (3, 9) {
            let expected = "'int' object is not an instance of 'list[int]'";
            assert_eq!(message(c"list[int]"), expected);
        }
        let expected = "'int' object is not an instance of '<unprintable Bad object>'";
        let bad = c"type('Bad', (), {'__str__': lambda self: 1 / 0})()";
        assert_eq!(message(bad), expected);
    });
}

#[test]
fn surrogates_in_messages_are_shown_as_in_strings() {
    Python::attach(|py| {
        let error = py.run(c"raise ValueError('\\ud800!')", None, None);
        let message = py.eval(c"'\\ud800!'", None, None).unwrap();
        let shown = message.cast::<PyString>().unwrap().to_string_lossy();
        assert_eq!(
            error.unwrap_err().to_string(),
            format!("ValueError: {shown}")
        );
    });
}
