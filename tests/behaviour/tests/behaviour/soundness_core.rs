//! Invariants of handles, threads and attachment; each test is named after one.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{mpsc, Arc};

use pyrope::prelude::*;
use pyrope::types::{PyDict, PyList};
use pyrope_behaviour::{alone, refcount};

/// A wrapper that is `Send` because it promises to be used on its own thread only.
struct SameThread<T>(T);

// SAFETY: the tests below never move it to another thread.
unsafe impl<T> Send for SameThread<T> {}

impl<T> SameThread<T> {
    fn get(&self) -> &T {
        &self.0
    }
}

fn panics(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("a panic");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&'static str>().expect("a text")).to_owned(),
    }
}

#[test]
fn a_handle_smuggled_into_detach_panics_instead_of_touching_python() {
    let _guard = alone();
    Python::attach(|py| {
        let smuggled = SameThread(PyList::new(py, [1, 2]).unwrap());
        let smuggled = &smuggled;
        // SAFETY: as for `SameThread`.
        struct Shared<'a, T>(&'a SameThread<T>);
        // SAFETY: the closure below runs on this thread.
        unsafe impl<T> Send for Shared<'_, T> {}
        impl<T> Shared<'_, T> {
            fn get(&self) -> &T {
                self.0.get()
            }
        }
        let shared = Shared(smuggled);
        let texts = py.detach(move || {
            let list = shared.get();
            [
                panics(|| drop(list.clone())),
                panics(|| drop(list.append(3))),
                panics(|| drop(format!("{list:?}"))),
                panics(|| drop(list.call0())),
                panics(|| drop(list.call1(()))),
                panics(|| drop(list.call_method0("clear"))),
                panics(|| drop(list.call_method1("append", (3,)))),
                panics(|| drop(list.getattr("append"))),
            ]
        });
        for text in texts {
            assert!(text.contains("detached from the interpreter"), "{text}");
        }
        assert_eq!(smuggled.get().len(), 2);
        assert_eq!(refcount(smuggled.get()), 1);
    });
}

#[test]
fn a_handle_dropped_inside_detach_gives_its_reference_up_later() {
    let _guard = alone();
    Python::attach(|py| {
        let list = PyList::empty(py);
        let smuggled = SameThread(list.clone());
        py.detach(move || drop(smuggled));
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn a_handle_smuggled_into_detach_is_found_whoever_was_attached_last() {
    let _guard = alone();
    Python::attach(|py| {
        let list = PyList::empty(py);
        let smuggled = SameThread(list.clone());
        let copy = SameThread(list.clone());
        let texts = py.detach(move || {
            let (smuggled, copy) = (smuggled, copy);
            let mut texts = vec![panics(|| drop(smuggled.get().clone()))];
            // This thread was attached a moment ago, and used handles then.
            Python::attach(|py| drop(PyList::empty(py).clone()));
            texts.push(panics(|| drop(smuggled.get().clone())));
            // Others are, now and before.
            let others =
                || Python::attach(|py| py.detach(|| Python::attach(|py| drop(PyList::empty(py)))));
            std::thread::spawn(others).join().unwrap();
            texts.push(panics(|| drop(smuggled.get().clone())));
            // Detached once more within, and back.
            Python::attach(|py| py.detach(|| ()));
            texts.push(panics(|| drop(smuggled.get().clone())));
            drop(copy);
            texts
        });
        for text in texts {
            assert!(text.contains("detached from the interpreter"), "{text}");
        }
        assert_eq!(refcount(&list), 1);
        // While another thread is detached this one goes on as ever.
        let (tell, wait) = mpsc::channel::<()>();
        let other = std::thread::spawn(move || {
            Python::attach(|py| py.detach(move || wait.recv().unwrap()))
        });
        py.detach(|| ());
        let clone = list.clone();
        assert_eq!(refcount(&list), 2);
        drop(clone);
        assert_eq!(refcount(&list), 1);
        tell.send(()).unwrap();
        py.detach(|| other.join().unwrap());
    });
}

#[test]
fn deferred_decrefs_of_many_threads_are_neither_lost_nor_run_twice() {
    let _guard = alone();
    let list: Py<PyList> = Python::attach(|py| PyList::empty(py).unbind());
    let handles: Vec<_> = Python::attach(|py| (0..800).map(|_| list.clone_ref(py)).collect());
    let mut parts: Vec<Vec<Py<PyList>>> = Vec::new();
    for (i, handle) in handles.into_iter().enumerate() {
        if i % 100 == 0 {
            parts.push(Vec::new());
        }
        parts.last_mut().unwrap().push(handle);
    }
    std::thread::scope(|scope| {
        for part in parts {
            scope.spawn(move || drop(part));
        }
    });
    Python::attach(|py| assert_eq!(refcount(list.bind(py).as_any()), 1));
}

#[test]
fn deferred_decrefs_are_not_lost_while_others_are_done() {
    let _guard = alone();
    let list: Py<PyList> = Python::attach(|py| PyList::empty(py).unbind());
    // More threads than there are lists of deferred work, against one that does the work all the time.
    let parts: Vec<Vec<Py<PyList>>> = Python::attach(|py| {
        let part = |_| (0..500).map(|_| list.clone_ref(py)).collect();
        (0..20).map(part).collect()
    });
    std::thread::scope(|scope| {
        let droppers: Vec<_> = parts
            .into_iter()
            .map(|part| scope.spawn(move || part.into_iter().for_each(drop)))
            .collect();
        while droppers.iter().any(|thread| !thread.is_finished()) {
            Python::attach(|_py| ());
        }
    });
    Python::attach(|py| assert_eq!(refcount(list.bind(py).as_any()), 1));
}

#[test]
fn nested_attach_inside_detach_does_deferred_work_once() {
    let _guard = alone();
    Python::attach(|py| {
        let list = PyList::empty(py);
        let (first, second) = (list.clone().unbind(), list.clone().unbind());
        py.detach(|| {
            drop(first);
            Python::attach(|_inner| drop(second));
        });
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn a_panic_inside_detach_attaches_the_thread_again() {
    let _guard = alone();
    Python::attach(|py| {
        let text = panics(|| py.detach(|| panic!("on the way")));
        assert_eq!(text, "on the way");
        assert_eq!(PyDict::new(py).len(), 0);
    });
}

#[test]
fn guards_dropped_while_detached_give_their_borrow_back() {
    #[pyclass]
    struct Cell {
        value: AtomicUsize,
    }

    let _guard = alone();
    Python::attach(|py| {
        let cell = Bound::new(
            py,
            Cell {
                value: AtomicUsize::new(1),
            },
        )
        .unwrap();
        let shared = PyClassGuard::try_from(&cell).unwrap();
        py.detach(move || {
            shared.value.fetch_add(1, Ordering::Relaxed);
            drop(shared);
        });
        let exclusive = PyClassGuardMut::try_from(&cell).unwrap();
        assert!(cell.try_borrow().is_err());
        py.detach(move || drop(exclusive));
        let part = PyClassGuard::try_from(&cell)
            .unwrap()
            .map(|cell| &cell.value);
        assert!(cell.try_borrow_mut().is_err());
        py.detach(move || drop(part));
        let mut part = PyClassGuardMut::try_from(&cell)
            .unwrap()
            .map(|cell| &mut cell.value);
        assert!(cell.try_borrow().is_err());
        py.detach(move || {
            *part.get_mut() -= 1;
            drop(part);
        });
        cell.borrow_mut().value.fetch_add(1, Ordering::Relaxed);
        assert_eq!(cell.borrow_mut().value.load(Ordering::Relaxed), 2);
        assert_eq!(refcount(&cell), 1);
    });
}

#[test]
fn the_guards_object_outlives_a_deferred_release() {
    #[pyclass]
    struct Noisy(Arc<AtomicBool>);

    impl Drop for Noisy {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    let _guard = alone();
    let dropped = Arc::new(AtomicBool::new(false));
    Python::attach(|py| {
        let object = Bound::new(py, Noisy(dropped.clone())).unwrap();
        // Another thread, which is not attached, drops the guard while this one stays attached.
        std::thread::scope(|scope| {
            let guard = PyClassGuard::try_from(&object).unwrap();
            scope.spawn(move || drop(guard));
        });
        drop(object);
        assert!(
            !dropped.load(Ordering::SeqCst),
            "the guard's own reference is still deferred"
        );
        py.detach(|| ());
        if cfg!(Py_GIL_DISABLED) {
            // The last reference may have been given up by a thread that does not own the object: the
            // one that does finds out when it next runs Python code.
            py.run(c"for _ in range(100): pass", None, None).unwrap();
        }
        assert!(dropped.load(Ordering::SeqCst));
    });
}

#[test]
fn traverse_never_attaches_and_never_changes_a_count() {
    #[pyclass]
    struct Node {
        other: Option<Py<PyAny>>,
        attached: Arc<AtomicBool>,
        calls: Arc<AtomicUsize>,
    }

    #[pymethods]
    impl Node {
        fn __traverse__(&self, visit: pyrope::PyVisit<'_>) -> Result<(), pyrope::PyTraverseError> {
            self.calls.fetch_add(1, Ordering::SeqCst);
            let tried = catch_unwind(|| Python::attach(|_py| ()));
            if tried.is_ok() || Python::try_attach(|_py| ()).is_some() {
                self.attached.store(true, Ordering::SeqCst);
            }
            visit.call(&self.other)
        }

        fn __clear__(&mut self) {
            self.other = None;
        }
    }

    let _guard = alone();
    let (attached, calls) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
    );
    Python::attach(|py| {
        let node = Node {
            other: None,
            attached: attached.clone(),
            calls: calls.clone(),
        };
        let node = Bound::new(py, node).unwrap();
        node.borrow_mut().other = Some(node.clone().into_any().unbind());
        let collect = py.import("gc").unwrap().getattr("collect").unwrap();
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| ()));
        collect.call0().unwrap();
        drop(node);
        collect.call0().unwrap();
        std::panic::set_hook(hook);
    });
    assert!(
        calls.load(Ordering::SeqCst) > 0,
        "the collector calls `__traverse__`"
    );
    assert!(!attached.load(Ordering::SeqCst));
}

#[test]
fn traverse_tolerates_a_live_mutable_borrow() {
    #[pyclass]
    struct Holder {
        items: Vec<Py<PyAny>>,
    }

    #[pymethods]
    impl Holder {
        fn __traverse__(&self, visit: pyrope::PyVisit<'_>) -> Result<(), pyrope::PyTraverseError> {
            self.items.iter().try_for_each(|item| visit.call(item))
        }
    }

    let _guard = alone();
    Python::attach(|py| {
        let holder = Bound::new(py, Holder { items: Vec::new() }).unwrap();
        let mut borrow = holder.borrow_mut();
        borrow.items.push(PyList::empty(py).into_any().unbind());
        py.import("gc").unwrap().call_method0("collect").unwrap();
        assert_eq!(borrow.items.len(), 1);
    });
}

#[test]
fn attach_waits_for_nobody_when_a_thread_is_detached() {
    let _guard = alone();
    let (sender, receiver) = mpsc::channel();
    Python::attach(|py| {
        let other = std::thread::spawn(move || {
            Python::attach(|py| sender.send(py.version_info().major).unwrap());
        });
        let major = py.detach(move || receiver.recv().unwrap());
        assert_eq!(major, 3);
        py.detach(move || other.join().unwrap());
    });
}
