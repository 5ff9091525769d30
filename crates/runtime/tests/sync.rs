//! Cells and locks under threads that fight for them and for the interpreter.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::Duration;

use pyrope_runtime as pyrope;

use pyrope::prelude::*;
use pyrope::sync::critical_section::{with_critical_section, with_critical_section2};
use pyrope::sync::{MutexExt, OnceExt, OnceLockExt, PyOnceLock, RwLockExt};
use pyrope::types::{PyDict, PyList, PyType};

const THREADS: usize = 8;

/// Runs `f` in several threads at once, each attached.
fn in_threads(f: impl Fn(Python<'_>) + Sync) {
    Python::initialize();
    let start = Barrier::new(THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                start.wait();
                Python::attach(&f);
            });
        }
    });
}

/// Lets the other threads have the interpreter.
fn let_others_run(py: Python<'_>) {
    py.detach(|| thread::sleep(Duration::from_millis(5)));
}

#[test]
fn once_lock_computes_once_for_all_threads() {
    for _ in 0..10 {
        let computed = AtomicUsize::new(0);
        let cell = PyOnceLock::new();
        in_threads(|py| {
            let value = cell.get_or_init(py, || {
                let_others_run(py);
                computed.fetch_add(1, Ordering::Relaxed);
                PyList::empty(py).unbind()
            });
            assert!(value.bind(py).is_empty());
        });
        assert_eq!(computed.into_inner(), 1);
    }
}

#[test]
fn once_lock_tries_again_after_errors_and_panics() {
    let tries = AtomicUsize::new(0);
    let cell = PyOnceLock::new();
    in_threads(|py| {
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            cell.get_or_try_init(py, || {
                let_others_run(py);
                match tries.fetch_add(1, Ordering::Relaxed) {
                    0 => Err("first"),
                    1 => panic!("second"),
                    _ => Ok(7),
                }
            })
            .copied()
        }));
        assert!(!matches!(attempt, Ok(Ok(value)) if value != 7));
    });
    assert_eq!(tries.into_inner(), 3);
    Python::attach(|py| assert_eq!(cell.get(py), Some(&7)));
}

#[test]
fn once_lock_lets_its_own_thread_in_again() {
    Python::initialize();
    Python::attach(|py| {
        let cell = PyOnceLock::new();
        let value = cell.get_or_init(py, || {
            assert_eq!(*cell.get_or_init(py, || "inner"), "inner");
            "outer"
        });
        assert_eq!(*value, "inner");

        fn endless(py: Python<'_>, cell: &PyOnceLock<u32>) -> u32 {
            *cell.get_or_init(py, || endless(py, cell))
        }
        let cell = PyOnceLock::new();
        assert!(catch_unwind(AssertUnwindSafe(|| endless(py, &cell))).is_err());
        assert_eq!(*cell.get_or_init(py, || 1), 1);
    });
}

#[test]
fn once_lock_has_the_methods_of_a_cell() {
    Python::initialize();
    Python::attach(|py| {
        let mut cell = PyOnceLock::<i32>::default();
        assert_eq!(cell.get(py), None);
        assert_eq!(cell.set(py, 1), Ok(()));
        assert_eq!(cell.set(py, 2), Err(2));
        *cell.get_mut().unwrap() = 3;
        assert_eq!(cell.take(), Some(3));
        assert_eq!(cell.into_inner(), None);

        let cell = PyOnceLock::<Py<PyType>>::new();
        assert!(cell.import(py, "collections", "no_such_thing").is_err());
        assert!(cell.import(py, "no_such_module", "x").is_err());
        let error = cell.import(py, "math", "pi").unwrap_err();
        assert_eq!(
            error.to_string(),
            "TypeError: 'float' object is not an instance of 'type'"
        );
        let deque = cell.import(py, "collections", "deque").unwrap();
        assert!(cell.clone_ref(py).get(py).unwrap().is(deque));
    });
}

#[test]
fn std_once_does_not_deadlock_with_the_interpreter() {
    for forced in [false, true] {
        let once = Once::new();
        let runs = AtomicUsize::new(0);
        in_threads(|py| {
            let work = || {
                let_others_run(py);
                runs.fetch_add(1, Ordering::Relaxed);
            };
            if forced {
                once.call_once_force_py_attached(py, |_| work());
            } else {
                once.call_once_py_attached(py, work);
            }
            assert!(once.is_completed());
        });
        assert_eq!(runs.into_inner(), 1);
    }
}

#[test]
fn std_once_lock_does_not_deadlock_with_the_interpreter() {
    let cell = OnceLock::new();
    in_threads(|py| {
        let value = cell.get_or_init_py_attached(py, || {
            let_others_run(py);
            PyDict::new(py).unbind()
        });
        assert!(value.bind(py).is_empty());
    });
}

#[test]
fn std_mutex_does_not_deadlock_with_the_interpreter() {
    let count = Mutex::new(0);
    in_threads(|py| {
        for _ in 0..5 {
            let mut count = count.lock_py_attached(py).unwrap();
            let_others_run(py);
            *count += 1;
        }
    });
    assert_eq!(count.into_inner().unwrap(), 5 * THREADS);
}

#[test]
fn std_mutex_stays_poisoned() {
    Python::initialize();
    let mutex = Mutex::new(1);
    Python::attach(|py| {
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let _guard = mutex.lock_py_attached(py).unwrap();
            panic!("with the lock");
        }));
        assert!(panicked.is_err());
        assert_eq!(*mutex.lock_py_attached(py).unwrap_err().into_inner(), 1);
    });
}

#[test]
fn std_rwlock_does_not_deadlock_with_the_interpreter() {
    let count = RwLock::new(0);
    in_threads(|py| {
        for _ in 0..5 {
            {
                let mut count = count.write_py_attached(py).unwrap();
                let_others_run(py);
                *count += 1;
            }
            assert!(*count.read_py_attached(py).unwrap() > 0);
        }
    });
    assert_eq!(count.into_inner().unwrap(), 5 * THREADS);
}

#[cfg(feature = "parking_lot")]
#[test]
fn parking_lot_locks_do_not_deadlock_with_the_interpreter() {
    let once = parking_lot::Once::new();
    let mutex = parking_lot::Mutex::new(0);
    let reentrant = parking_lot::ReentrantMutex::new(std::cell::Cell::new(0));
    let rwlock = parking_lot::RwLock::new(0);
    in_threads(|py| {
        once.call_once_py_attached(py, || let_others_run(py));
        once.call_once_force_py_attached(py, |_| unreachable!());
        let mut count = mutex.lock_py_attached(py);
        let_others_run(py);
        *count += 1;
        drop(count);
        let outer = reentrant.lock_py_attached(py);
        let inner = reentrant.lock_py_attached(py);
        let_others_run(py);
        inner.set(outer.get() + 1);
        drop((outer, inner));
        *rwlock.write_py_attached(py) += 1;
        let_others_run(py);
        assert!(*rwlock.read_py_attached(py) > 0);
    });
    assert_eq!(mutex.into_inner(), THREADS);
    assert_eq!(reentrant.into_inner().get(), THREADS);
    assert_eq!(rwlock.into_inner(), THREADS);
}

#[cfg(feature = "arc_lock")]
#[test]
fn locks_in_an_arc_give_guards_that_keep_it() {
    use std::sync::Arc;

    let mutex = Arc::new(parking_lot::Mutex::new(0));
    let rwlock = Arc::new(parking_lot::RwLock::new(0));
    in_threads(|py| {
        *MutexExt::lock_py_attached(&mutex, py) += 1;
        let mut count = RwLockExt::write_py_attached(&rwlock, py);
        let_others_run(py);
        *count += 1;
    });
    assert_eq!((*mutex.lock(), *rwlock.read()), (THREADS, THREADS));
}

#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
#[test]
fn py_mutex_excludes_and_is_poisoned() {
    use pyrope::sync::{nonpoison, PyMutex};

    let count = PyMutex::new(0);
    let other = nonpoison::PyMutex::new(0);
    in_threads(|py| {
        for _ in 0..5 {
            let mut count = count.lock().unwrap();
            let_others_run(py);
            *count += 1;
            drop(count);
            *other.lock() += 1;
        }
    });
    assert_eq!(*count.lock().unwrap(), 5 * THREADS);
    assert_eq!(other.into_inner(), 5 * THREADS);

    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _guard = count.lock().unwrap();
        panic!("with the lock");
    }));
    assert!(panicked.is_err());
    let poisoned = count.lock().err().unwrap();
    assert_eq!(*poisoned.into_inner(), 5 * THREADS);
    count.clear_poison();
    assert_eq!(count.into_inner().unwrap(), 5 * THREADS);
}

#[test]
fn critical_sections_run_their_closures() {
    Python::initialize();
    Python::attach(|py| {
        let (a, b) = (PyList::empty(py), PyList::empty(py));
        assert_eq!(with_critical_section(&a, || 1), 1);
        assert_eq!(with_critical_section2(&a, &b, || 2), 2);
        assert_eq!(with_critical_section2(&a, &a, || 3), 3);
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            with_critical_section(&a, || panic!("inside"));
        }));
        assert!(panicked.is_err());
        a.append(1).unwrap();
    });
}
