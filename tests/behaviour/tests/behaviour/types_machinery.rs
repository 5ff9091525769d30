//! Types of the interpreter's own machinery: capsules, code, frames, functions, weak references, dates.

use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};

use pyrope::exceptions::PyValueError;
use pyrope::prelude::*;
use pyrope::types::code::PyCodeInput;
use pyrope::types::{
    PyCFunction, PyCapsule, PyCode, PyCodeMethods, PyComplex, PyDate, PyDateAccess, PyDateTime,
    PyDelta, PyDeltaAccess, PyDict, PyList, PySuper, PyTime, PyTimeAccess, PyTzInfo,
    PyTzInfoAccess, PyWeakref, PyWeakrefProxy, PyWeakrefReference,
};
use pyrope_behaviour::result_of;

use super::types_containers::refused;

#[test]
fn capsules_keep_values_and_end_them_once() {
    static ENDED: AtomicUsize = AtomicUsize::new(0);
    Python::attach(|py| {
        let end = |value: u32, _context: *mut c_void| {
            ENDED.fetch_add(value as usize, Ordering::Relaxed);
        };
        let capsule =
            PyCapsule::new_with_value_and_destructor(py, 7_u32, c"tests.seven", end).unwrap();
        let pointer = capsule.pointer_checked(Some(c"tests.seven")).unwrap();
        // SAFETY: the value of that name, which lives with the capsule.
        assert_eq!(unsafe { *pointer.cast::<u32>().as_ref() }, 7);
        assert!(capsule.is_valid_checked(Some(c"tests.seven")));
        assert!(!capsule.is_valid_checked(Some(c"tests.eight")) && !capsule.is_valid_checked(None));
        let name = capsule.name().unwrap().unwrap();
        // SAFETY: the name is static.
        assert_eq!(unsafe { name.as_cstr() }, c"tests.seven");
        let message = "ValueError: PyCapsule_GetPointer called with incorrect name";
        assert_eq!(
            refused(capsule.pointer_checked(Some(c"tests.eight"))),
            message
        );
        assert!(capsule.context().unwrap().is_null());
        assert_eq!(ENDED.load(Ordering::Relaxed), 0);
        drop(capsule);
        assert_eq!(ENDED.load(Ordering::Relaxed), 7);
        // SAFETY: there is no such capsule.
        let nothing = unsafe { PyCapsule::import::<u32>(py, c"no_such_module.x") };
        assert!(nothing.is_err());
        assert!(
            PyCapsule::import_pointer(py, c"sys.path").is_err(),
            "a list is no capsule"
        );
    });
}

#[test]
fn code_is_compiled_and_run() {
    Python::attach(|py| {
        let code = PyCode::compile(py, c"1 + x", c"sum.py", PyCodeInput::Eval).unwrap();
        let names = PyDict::new(py);
        names.set_item("x", 2).unwrap();
        assert_eq!(code.run(None, Some(&names)).unwrap().to_string(), "3");
        assert!(refused(code.run(None, None)).starts_with("NameError: "));
        let file = PyCode::compile(py, c"x = 5", c"sum.py", PyCodeInput::File).unwrap();
        assert!(file.run(None, Some(&names)).unwrap().is_none());
        assert_eq!(names.get_item("x").unwrap().unwrap().to_string(), "5");
        let error = PyCode::compile(py, c"1 +", c"broken.py", PyCodeInput::Eval).unwrap_err();
        assert!(error.to_string().starts_with("SyntaxError: "), "{error}");
        assert!(error.to_string().contains("broken.py"), "{error}");
        assert!(
            PyCode::compile(py, c"x = 1", c"f.py", PyCodeInput::Eval).is_err(),
            "a statement has no value"
        );
    });
}

#[test]
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
fn frames_tell_where_they_are() {
    use pyrope::types::{PyFrame, PyFrameMethods};

    Python::attach(|py| {
        let frame = result_of(
            py,
            c"def f():\n    here = 3\n    return __import__('sys')._getframe()\nresult = f()",
        );
        let frame = frame.unwrap().cast_into::<PyFrame>().unwrap();
        assert_eq!(frame.line_number(), 3);
        assert_eq!(frame.code().getattr("co_name").unwrap().to_string(), "f");
        let made = PyFrame::new(py, c"made.py", c"made", 12).unwrap();
        assert_eq!(made.line_number(), 12);
        assert!(made.outer().is_none());
    });
}

#[test]
fn tracebacks_are_written_as_python_does() {
    Python::attach(|py| {
        let error = py.run(c"def f(): 1 / 0\nf()", None, None).unwrap_err();
        let text = error.traceback(py).unwrap().format().unwrap();
        assert!(
            text.starts_with("Traceback (most recent call last):\n  File \"<string>\", line 2"),
            "{text}"
        );
        assert!(text.contains("line 1, in f"), "{text}");
        assert!(PyValueError::new_err("lazy").traceback(py).is_none());
    });
}

#[test]
fn closures_are_functions() {
    Python::attach(|py| {
        let calls = std::sync::Arc::new(AtomicUsize::new(0));
        let counter = calls.clone();
        let function =
            PyCFunction::new_closure(py, Some(c"total"), Some(c"Adds."), move |args, kwargs| {
                counter.fetch_add(1, Ordering::Relaxed);
                let mut sum: i64 = args
                    .extract::<Vec<i64>>()
                    .or_else(|_| args.as_sequence().to_list()?.extract())?
                    .iter()
                    .sum();
                if let Some(kwargs) = kwargs {
                    sum += kwargs.len() as i64;
                }
                PyResult::Ok(sum)
            })
            .unwrap();
        assert_eq!(function.getattr("__name__").unwrap().to_string(), "total");
        assert_eq!(function.getattr("__doc__").unwrap().to_string(), "Adds.");
        assert_eq!(function.call1((1, 2)).unwrap().to_string(), "3");
        let names = PyDict::new(py);
        names.set_item("more", 0).unwrap();
        assert_eq!(function.call((1,), Some(&names)).unwrap().to_string(), "2");
        assert!(refused(function.call1(("a",))).starts_with("TypeError: "));
        assert_eq!(calls.load(Ordering::Relaxed), 3);
        drop(function);
        py.run(c"import gc; gc.collect()", None, None).unwrap();
        assert_eq!(
            std::sync::Arc::strong_count(&calls),
            1,
            "the closure went with its function"
        );
    });
}

#[test]
#[cfg(Py_3_9)]
fn aliases_have_origin_and_arguments() {
    use pyrope::types::PyGenericAlias;

    Python::attach(|py| {
        let list = py.get_type::<PyList>();
        let alias = PyGenericAlias::new(
            py,
            list.as_any(),
            py.get_type::<pyrope::types::PyInt>().as_any(),
        )
        .unwrap();
        assert_eq!(alias.to_string(), "list[int]");
        assert!(alias.getattr("__origin__").unwrap().is(&list));
    });
}

#[test]
fn super_finds_the_base() {
    Python::attach(|py| {
        let code = c"
class Base:
    def who(self): return 'base'
class Derived(Base):
    def who(self): return 'derived'
result = Derived()
";
        let object = result_of(py, code).unwrap();
        let above = PySuper::new(&object.get_type(), &object).unwrap();
        assert_eq!(above.call_method0("who").unwrap().to_string(), "base");
        let other = PyList::empty(py);
        assert!(refused(PySuper::new(&object.get_type(), &other))
            .starts_with("TypeError: super(type, obj)"));
    });
}

#[test]
fn weak_references_end_with_their_object() {
    Python::attach(|py| {
        let object = result_of(py, c"class Thing: size = 3\nresult = Thing()").unwrap();
        let called = PyList::empty(py);
        let reference =
            PyWeakrefReference::new_with(&object, called.getattr("append").unwrap()).unwrap();
        let proxy = PyWeakrefProxy::new(&object).unwrap();
        assert!(reference.upgrade().unwrap().is(&object) && proxy.upgrade().unwrap().is(&object));
        assert_eq!(proxy.getattr("size").unwrap().to_string(), "3");
        let message = "TypeError: 'Thing' object is not an instance of 'list'";
        assert_eq!(refused(reference.upgrade_as::<PyList>()), message);
        assert_eq!(refused(proxy.upgrade_as_exact::<PyList>()), message);
        for any in [reference.as_any(), proxy.as_any()] {
            assert!(any.cast::<PyWeakref>().unwrap().upgrade().is_some());
        }
        drop(object);
        py.run(c"import gc; gc.collect()", None, None).unwrap();
        assert!(reference.upgrade().is_none() && proxy.upgrade().is_none());
        assert!(
            reference.upgrade_as::<PyList>().unwrap().is_none(),
            "nothing is no wrong type"
        );
        assert!(refused(proxy.getattr("size")).starts_with("ReferenceError: "));
        assert_eq!(called.len(), 1);
        let message = "TypeError: cannot create weak reference to 'int' object";
        let number = 1_i32.into_pyobject(py).unwrap();
        assert_eq!(refused(PyWeakrefReference::new(number.as_any())), message);
        assert_eq!(refused(PyWeakrefProxy::new(number.as_any())), message);
    });
}

#[test]
fn contexts_hold_variables() {
    use pyrope::types::PyContext;

    Python::attach(|py| {
        let variable = result_of(
            py,
            c"result = __import__('contextvars').ContextVar('x', default=1)",
        )
        .unwrap();
        let context = result_of(py, c"result = __import__('contextvars').copy_context()").unwrap();
        let context = context.cast::<PyContext>().unwrap();
        context
            .call_method1("run", (variable.getattr("set").unwrap(), 2))
            .unwrap();
        assert_eq!(variable.call_method0("get").unwrap().to_string(), "1");
        assert_eq!(context.get_item(&variable).unwrap().to_string(), "2");
    });
}

#[test]
fn complex_numbers_count_as_python_does() {
    Python::attach(|py| {
        let a = PyComplex::from_doubles(py, 3.0, 4.0);
        let b = PyComplex::from_doubles(py, 0.0, -1.0);
        assert_eq!((a.real(), a.imag(), a.abs()), (3.0, 4.0, 5.0));
        assert_eq!((&a * &b).to_string(), "(4-3j)");
        assert_eq!((-&a).to_string(), "(-3-4j)");
        assert!(a.pow(&b).real().is_finite());
        let limit = PyComplex::from_doubles(py, f64::INFINITY, f64::NAN);
        assert!(limit.abs().is_infinite() && limit.imag().is_nan());
        assert!(PyList::empty(py).cast::<PyComplex>().is_err());
    });
}

#[test]
fn dates_reach_from_year_1_to_9999() {
    Python::attach(|py| {
        for year in [1, 9999] {
            let date = PyDate::new(py, year, 12, 31).unwrap();
            assert_eq!(
                (date.get_year(), date.get_month(), date.get_day()),
                (year, 12, 31)
            );
        }
        for (year, month, day) in [
            (0, 1, 1),
            (10_000, 1, 1),
            (2023, 2, 29),
            (2023, 13, 1),
            (2023, 1, 0),
        ] {
            let error = PyDate::new(py, year, month, day).unwrap_err();
            assert!(error.is_instance_of::<PyValueError>(py), "{error}");
        }
        assert!(PyDate::from_timestamp(py, 1e20).is_err());
    });
}

#[test]
fn times_know_fold_and_zone() {
    Python::attach(|py| {
        let utc = PyTzInfo::utc(py).unwrap();
        let time = PyTime::new_with_fold(py, 23, 59, 59, 999_999, Some(&utc), true).unwrap();
        assert_eq!(
            (
                time.get_hour(),
                time.get_minute(),
                time.get_second(),
                time.get_microsecond()
            ),
            (23, 59, 59, 999_999)
        );
        assert!(time.get_fold() && time.get_tzinfo().unwrap().is(&*utc));
        assert!(refused(PyTime::new(py, 24, 0, 0, 0, None))
            .starts_with("ValueError: hour must be in 0..23"));
        assert!(refused(PyTime::new(py, 0, 0, 0, 1_000_000, None))
            .starts_with("ValueError: microsecond must be"));
        let moment = PyDateTime::new(py, 9999, 12, 31, 23, 59, 59, 0, None).unwrap();
        assert!(moment.get_tzinfo().is_none() && !moment.get_fold());
        let day = PyDelta::new(py, 1, 0, 0, false).unwrap();
        assert!(refused(moment.add(day)).starts_with("OverflowError: "));
    });
}

#[test]
fn deltas_are_normalized_and_bounded() {
    Python::attach(|py| {
        let delta = PyDelta::new(py, 0, -1, 0, true).unwrap();
        assert_eq!(
            (
                delta.get_days(),
                delta.get_seconds(),
                delta.get_microseconds()
            ),
            (-1, 86_399, 0)
        );
        let error = refused(PyDelta::new(py, 1_000_000_000, 0, 0, true));
        assert!(
            error.starts_with("OverflowError: days=1000000000;"),
            "{error}"
        );
        let hour = PyDelta::new(py, 0, 3600, 0, false).unwrap();
        let zone = PyTzInfo::fixed_offset(py, hour).unwrap();
        assert_eq!(zone.to_string(), "UTC+01:00");
        let day = PyDelta::new(py, 1, 0, 0, false).unwrap();
        assert!(refused(PyTzInfo::fixed_offset(py, day)).starts_with("ValueError: "));
    });
}

#[test]
#[cfg(Py_3_9)]
fn unknown_zones_are_errors() {
    Python::attach(|py| {
        let error = PyTzInfo::timezone(py, "Nowhere/Atlantis").unwrap_err();
        assert!(
            error.to_string().starts_with("ZoneInfoNotFoundError: "),
            "{error}"
        );
    });
}
