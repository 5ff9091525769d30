//! Handles and interpreters across threads.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pyrope::prelude::*;
use pyrope::types::{PyDict, PyList};
use pyrope_behaviour::{alone, refcount, result_of};

#[test]
fn a_reference_dropped_detached_is_released_at_the_next_attach() {
    let _guard = alone();
    Python::attach(|py| {
        let list = PyList::empty(py).into_any();
        let other = list.clone().unbind();
        py.detach(|| thread::spawn(move || drop(other)).join().unwrap());
        Python::attach(|_| {});
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn references_dropped_in_many_threads_are_all_released() {
    let _guard = alone();
    let list = Python::attach(|py| PyList::empty(py).into_any().unbind());
    thread::scope(|scope| {
        for _ in 0..4 {
            let clones: Vec<_> =
                Python::attach(|py| (0..500).map(|_| list.clone_ref(py)).collect());
            scope.spawn(move || drop(clones));
        }
    });
    Python::attach(|py| assert_eq!(refcount(list.bind(py)), 1));
}

#[test]
fn a_finaliser_that_runs_late_may_call_python() {
    let _guard = alone();
    Python::attach(|py| {
        let code = c"log = []\nclass A:\n    def __del__(self): log.append(1)\nresult = (A(), log)";
        let (object, log): (Py<PyAny>, Bound<'_, PyList>) =
            result_of(py, code).unwrap().extract().unwrap();
        py.detach(move || drop(object));
        Python::attach(|_| {});
        assert_eq!(log.len(), 1);
    });
}

#[test]
fn threads_attach_in_turn() {
    let count = AtomicUsize::new(0);
    let dict = Python::attach(|py| PyDict::new(py).unbind());
    thread::scope(|scope| {
        for worker in 0..4 {
            let (count, dict) = (&count, &dict);
            scope.spawn(move || {
                for step in 0..100 {
                    Python::attach(|py| {
                        dict.bind(py).set_item((worker, step), step).unwrap();
                        count.fetch_add(1, Ordering::Relaxed);
                    });
                }
            });
        }
    });
    assert_eq!(count.load(Ordering::Relaxed), 400);
    Python::attach(|py| assert_eq!(dict.bind(py).len(), 400));
}

#[test]
fn detaching_nests() {
    Python::attach(|py| {
        let depth =
            py.detach(|| Python::attach(|py| py.detach(|| Python::attach(|py| py.detach(|| 3)))));
        assert_eq!(depth, 3);
        assert!(py.None().is_none(py));
    });
}

#[test]
fn an_error_crosses_threads() {
    let error = thread::spawn(|| {
        Python::attach(|py| py.run(c"raise KeyError('there')", None, None).unwrap_err())
    })
    .join()
    .unwrap();
    Python::attach(|py| {
        assert_eq!(error.value(py).to_string(), "'there'");
        assert!(error.traceback(py).is_some());
    });
}

#[test]
fn calls_know_whether_they_are_attached() {
    /// Drops a handle attached, then one detached, and gives the counts after each.
    #[pyfunction]
    fn drop_two(py: Python<'_>, object: &Bound<'_, PyAny>) -> (isize, isize, isize) {
        let start = refcount(object);
        let (one, other) = (object.clone().unbind(), object.clone().unbind());
        drop(one);
        let attached = refcount(object) - start;
        py.detach(|| {
            drop(other);
            // Attaching inside does not make what is around it attached.
            Python::attach(|py| drop(py.None()));
        });
        let back = refcount(object) - start;
        let nested = Python::attach(|_| refcount(object)) - start;
        (attached, back, nested)
    }
    let _guard = alone();
    Python::attach(|py| {
        let function = wrap_pyfunction!(drop_two, py).unwrap();
        let list = PyList::empty(py);
        let counts: (isize, isize, isize) = function.call1((&list,)).unwrap().extract().unwrap();
        assert_eq!(counts, (1, 0, 0));
    });
}

#[test]
fn a_thread_of_pythons_may_end_with_handles_in_it() {
    #[pyclass]
    struct Holder(#[allow(dead_code, reason = "held")] Py<PyAny>);
    #[pymethods]
    impl Holder {
        #[new]
        fn new(held: Py<PyAny>) -> Self {
            Holder(held)
        }
    }
    let _guard = alone();
    Python::attach(|py| {
        let code = c"
import threading
local = threading.local()
def result(make, held):
    def run():
        local.holder = make(held)
    for _ in range(3):
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
";
        let run = result_of(py, code).unwrap();
        let held = PyList::empty(py);
        run.call1((py.get_type::<Holder>(), &held)).unwrap();
        Python::attach(|_| {});
        // Without the GIL, what another thread gave up is settled here when bytecode runs, or by this.
        py.run(c"import gc; gc.collect()", None, None).unwrap();
        assert_eq!(refcount(&held), 1);
    });
}
