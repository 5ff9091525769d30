//! Invariants of threads, of types that are made late, and of texts and weak references.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use pyrope::exceptions::PyAttributeError;
use pyrope::prelude::*;
use pyrope::types::{PyModule, PyString, PyWeakrefReference};
use pyrope_behaviour::{assert_in_python, result_of};

static MADE: AtomicUsize = AtomicUsize::new(0);

/// Its attribute lets other threads run while the type is being made.
#[pyclass]
struct Slow {}

#[pymethods]
impl Slow {
    #[new]
    fn new() -> Self {
        Slow {}
    }

    #[classattr]
    #[allow(non_snake_case, reason = "a constant in Python")]
    fn LIMIT(py: Python<'_>) -> i32 {
        MADE.fetch_add(1, Ordering::Relaxed);
        py.detach(|| thread::sleep(Duration::from_millis(20)));
        7
    }
}

#[test]
fn a_type_that_threads_want_while_it_is_made_is_made_once_and_does_not_deadlock() {
    let start = Barrier::new(4);
    let types: Vec<usize> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    Python::attach(|py| {
                        let class = py.get_type::<Slow>();
                        assert_eq!(class.getattr("LIMIT").unwrap().extract::<i32>().unwrap(), 7);
                        class.as_ptr() as usize
                    })
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert!(types.windows(2).all(|pair| pair[0] == pair[1]), "{types:?}");
    assert!(MADE.load(Ordering::Relaxed) >= 1);
}

#[pyclass(eq, frozen)]
#[derive(PartialEq, Clone, Copy, Debug)]
enum Signal {
    Red,
    Green,
}

#[test]
fn enums_convert_in_many_threads_at_once() {
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                start.wait();
                for _ in 0..50 {
                    Python::attach(|py| {
                        let red = Signal::Red.into_pyobject(py).unwrap();
                        let green = Signal::Green.into_pyobject(py).unwrap();
                        assert!(!red.eq(&green).unwrap());
                        assert!(red
                            .eq(py.get_type::<Signal>().getattr("Red").unwrap())
                            .unwrap());
                    });
                }
            });
        }
    });
}

#[test]
fn an_error_is_shown_in_many_threads_at_once_without_a_deadlock() {
    let error = Python::attach(|py| {
        let class = result_of(
            py,
            c"
import time
class result(Exception):
    def __init__(self, *args):
        time.sleep(0.01)
        super().__init__(*args)
    def __str__(self):
        time.sleep(0.01)
        return 'shown'
",
        )
        .unwrap();
        PyErr::from_type(class.cast_into().unwrap(), "lazy")
    });
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for attached in [false, true, false, true] {
            let (error, start) = (&error, &start);
            scope.spawn(move || {
                start.wait();
                let show = || (error.to_string(), format!("{error:?}"));
                // With and without the interpreter lock held on the way in.
                let (display, debug) = if attached {
                    Python::attach(|_py| show())
                } else {
                    show()
                };
                assert_eq!(display, "result: shown");
                assert!(debug.contains("shown") || debug.contains("lazy"), "{debug}");
            });
        }
    });
}

#[test]
fn what_a_weak_reference_gives_is_owned() {
    Python::attach(|py| {
        let object = result_of(py, c"class C: pass\nresult = C()").unwrap();
        let weak = PyWeakrefReference::new(&object).unwrap();
        let upgraded = weak.upgrade().expect("it lives");
        drop(object);
        assert!(weak.upgrade().is_some(), "what was given keeps it alive");
        upgraded.setattr("used", true).unwrap();
        drop(upgraded);
        // PyPy ends objects when it collects.
        assert_in_python(py, &[], c"gc.collect()\ngc.collect()");
        assert!(weak.upgrade().is_none());
    });
}

#[test]
fn texts_with_nul_go_to_python_whole_or_not_at_all() {
    Python::attach(|py| {
        let text = "before\0after";
        assert_eq!(PyString::new(py, text).to_cow().unwrap(), text);
        assert_eq!(PyString::intern(py, text).to_cow().unwrap(), text);

        let error = py.None().bind(py).getattr(text).unwrap_err();
        assert!(error.is_instance_of::<PyAttributeError>(py), "{error}");
        let module = PyModule::new(py, text).unwrap();
        let name = module.as_any().getattr("__name__").unwrap();
        assert_eq!(name.extract::<String>().unwrap(), text);
        assert!(py.import(text).is_err());
        // A text without the byte is not read past its end, wherever it lies.
        let part = &"modulename"[..6];
        assert_eq!(PyModule::new(py, part).unwrap().name().unwrap(), "module");
    });
}
