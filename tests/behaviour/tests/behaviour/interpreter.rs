//! Attaching, detaching, running code.

use pyrope::exceptions::{PyNameError, PySyntaxError, PyZeroDivisionError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyInt};

#[test]
fn attach_returns_what_the_closure_returns() {
    let text = Python::attach(|py| py.None().to_string());
    assert_eq!(text, "None");
}

#[test]
fn attach_nests() {
    Python::attach(|outer| {
        let object = PyDict::new(outer);
        Python::attach(|inner| object.set_item("inner", inner.None())).unwrap();
        assert_eq!(object.len(), 1);
    });
}

#[test]
fn try_attach_attaches() {
    assert_eq!(Python::try_attach(|py| py.version_info().major), Some(3));
}

#[test]
#[allow(deprecated, reason = "the former names are what is tested")]
fn the_former_names_still_work() {
    let sum = Python::with_gil(|py| py.allow_threads(|| 1 + 1));
    assert_eq!(sum, 2);
}

#[test]
fn detach_returns_and_reattaches() {
    Python::attach(|py| {
        let number = py.detach(|| 5);
        assert_eq!(PyInt::new(py, number).to_string(), "5");
    });
}

#[test]
fn detach_reattaches_after_a_panic() {
    Python::attach(|py| {
        let panicked = std::panic::catch_unwind(|| py.detach(|| panic!("detached")));
        assert!(panicked.is_err());
        assert_eq!(
            py.eval(c"1 + 1", None, None)
                .unwrap()
                .extract::<i32>()
                .unwrap(),
            2
        );
    });
}

#[test]
fn another_thread_attaches_while_this_one_is_detached() {
    Python::attach(|py| {
        let there = py.detach(|| {
            let other = || Python::attach(|py| py.eval(c"6 * 7", None, None)?.extract::<i32>());
            std::thread::spawn(other).join().unwrap()
        });
        assert_eq!(there.unwrap(), 42);
    });
}

#[test]
fn version_info_is_that_of_sys() {
    Python::attach(|py| {
        let sys = py.import("sys").unwrap();
        let info = sys.getattr("version_info").unwrap();
        let part = |index: usize| info.get_item(index).unwrap().extract::<u8>().unwrap();
        let version = py.version_info();
        assert_eq!(
            (version.major, version.minor, version.patch),
            (part(0), part(1), part(2))
        );
        assert!(version >= (3, 7));
        assert!(version < (4, 0, 0));
        let text = sys.getattr("version").unwrap().extract::<String>().unwrap();
        assert_eq!(Python::version_str(), text);
    });
}

#[test]
fn singletons_are_themselves() {
    Python::attach(|py| {
        assert!(py.None().is_none(py));
        assert!(py.eval(c"...", None, None).unwrap().is(py.Ellipsis()));
        assert!(py
            .eval(c"NotImplemented", None, None)
            .unwrap()
            .is(py.NotImplemented()));
    });
}

#[test]
fn import_finds_modules() {
    Python::attach(|py| {
        let path = py.import("os.path").unwrap();
        assert!(path.getattr("join").unwrap().is_callable());
        assert!(py.import("no_such_module").is_err());
    });
}

#[test]
fn eval_and_run_use_the_names_given() {
    Python::attach(|py| {
        let globals = PyDict::new(py);
        globals.set_item("base", 10).unwrap();
        let locals = PyDict::new(py);
        locals.set_item("offset", 5).unwrap();
        let sum = py
            .eval(c"base + offset", Some(&globals), Some(&locals))
            .unwrap();
        assert_eq!(sum.extract::<i32>().unwrap(), 15);

        py.run(c"product = base * offset", Some(&globals), Some(&locals))
            .unwrap();
        let product = locals.get_item("product").unwrap().unwrap();
        assert_eq!(product.extract::<i32>().unwrap(), 50);
        assert!(globals.get_item("product").unwrap().is_none());
    });
}

#[test]
fn run_with_locals_only_binds_them() {
    Python::attach(|py| {
        let locals = PyDict::new(py);
        py.run(c"result = sum(range(10))", None, Some(&locals))
            .unwrap();
        assert_eq!(
            locals
                .get_item("result")
                .unwrap()
                .unwrap()
                .extract::<i32>()
                .unwrap(),
            45
        );
    });
}

#[test]
fn errors_of_code_are_those_of_python() {
    Python::attach(|py| {
        let error = py.eval(c"1 / 0", None, None).unwrap_err();
        assert!(error.is_instance_of::<PyZeroDivisionError>(py));
        let error = py.run(c"this is no code", None, None).unwrap_err();
        assert!(error.is_instance_of::<PySyntaxError>(py));
        let error = py.eval(c"not_defined_anywhere", None, None).unwrap_err();
        assert!(error.is_instance_of::<PyNameError>(py));
    });
}

#[test]
fn check_signals_without_a_signal_is_fine() {
    Python::attach(|py| py.check_signals().unwrap());
}

#[test]
fn get_type_gives_the_type_object() {
    Python::attach(|py| {
        let int = py.eval(c"int", None, None).unwrap();
        assert!(py.get_type::<PyInt>().is(&int));
    });
}
