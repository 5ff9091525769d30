//! Many threads that hold locks, cells and critical sections while they give the interpreter away and
//! take it back: whatever the order, none waits for ever.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Barrier, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::Duration;

use pyrope_runtime as pyrope;

use pyrope::prelude::*;
use pyrope::sync::critical_section::{with_critical_section, with_critical_section2};
use pyrope::sync::{MutexExt, OnceExt, OnceLockExt, PyOnceLock, RwLockExt};
use pyrope::types::PyList;

const THREADS: usize = 6;
const ROUNDS: usize = 60;

/// Runs `work` in several threads at once, each with a number of its own. Ends the program if that does
/// not come to its end: threads that wait for each other cannot be stopped in any other way.
fn in_threads(what: &str, work: impl Fn(usize) + Sync) {
    Python::initialize();
    let (done, finished) = mpsc::channel::<()>();
    let name = what.to_owned();
    let watch_dog = thread::spawn(move || {
        if finished.recv_timeout(Duration::from_secs(120)) == Err(RecvTimeoutError::Timeout) {
            eprintln!("{name}: threads wait for each other");
            process::abort();
        }
    });
    let start = Barrier::new(THREADS);
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (start, work) = (&start, &work);
            scope.spawn(move || {
                start.wait();
                work(number);
            });
        }
    });
    drop(done);
    watch_dog.join().unwrap();
}

/// What a thread does while it holds something: all that may give the interpreter to another one.
fn meanwhile(py: Python<'_>, round: usize) {
    match round % 5 {
        0 => py.detach(thread::yield_now),
        1 => drop(py.import("collections").unwrap()),
        2 => assert_eq!(py.detach(|| Python::attach(nested)), 3),
        3 => drop(
            py.eval(c"[object() for _ in range(50)]", None, None)
                .unwrap(),
        ),
        _ => {
            let object = PyList::empty(py).unbind();
            // Released by whoever attaches next.
            py.detach(|| drop(object));
        }
    }
}

fn nested(py: Python<'_>) -> i32 {
    py.eval(c"1 + 2", None, None).unwrap().extract().unwrap()
}

#[test]
fn locks_of_std() {
    let (mutex, rwlock) = (Mutex::new(0), RwLock::new(0));
    in_threads("locks of std", |number| {
        for round in 0..ROUNDS {
            Python::attach(|py| {
                let round = round + number;
                if round % 2 == 0 {
                    let mut count = mutex.lock_py_attached(py).unwrap();
                    let before = *count;
                    meanwhile(py, round);
                    *count = before + 1;
                } else if round % 3 == 0 {
                    let mut count = rwlock.write_py_attached(py).unwrap();
                    let before = *count;
                    meanwhile(py, round);
                    *count = before + 1;
                } else {
                    let count = rwlock.read_py_attached(py).unwrap();
                    let before = *count;
                    meanwhile(py, round);
                    assert_eq!(*count, before);
                }
            });
        }
    });
    let expected = |counts: fn(usize) -> bool| {
        let rounds = (0..THREADS).flat_map(|number| (0..ROUNDS).map(move |round| round + number));
        rounds.filter(|round| counts(*round)).count()
    };
    assert_eq!(
        mutex.into_inner().unwrap(),
        expected(|round| round % 2 == 0)
    );
    let written = expected(|round| round % 2 != 0 && round % 3 == 0);
    assert_eq!(rwlock.into_inner().unwrap(), written);
}

#[test]
fn cells_that_are_filled_once() {
    for round in 0..ROUNDS {
        let filled = [const { AtomicUsize::new(0) }; 3];
        let (once, once_lock, cell) = (Once::new(), OnceLock::new(), PyOnceLock::new());
        in_threads("cells", |number| {
            let fill = |py: Python<'_>, which: usize| {
                meanwhile(py, round + number);
                filled[which].fetch_add(1, Ordering::Relaxed)
            };
            Python::attach(|py| {
                // Each thread begins with another one.
                for which in [number, number + 1, number + 2] {
                    match which % 3 {
                        0 => once.call_once_py_attached(py, || assert_eq!(fill(py, 0), 0)),
                        1 => assert_eq!(*once_lock.get_or_init_py_attached(py, || fill(py, 1)), 0),
                        _ => assert_eq!(*cell.get_or_init(py, || fill(py, 2)), 0),
                    }
                }
            });
        });
        assert_eq!(filled.map(AtomicUsize::into_inner), [1; 3]);
    }
}

#[test]
fn a_cell_whose_filling_fails_is_filled_by_another_thread() {
    for round in 0..ROUNDS {
        let (tries, cell) = (AtomicUsize::new(0), PyOnceLock::new());
        in_threads("failing cells", |number| {
            Python::attach(|py| {
                let filled = catch_unwind(AssertUnwindSafe(|| {
                    cell.get_or_try_init(py, || {
                        meanwhile(py, round + number);
                        match tries.fetch_add(1, Ordering::Relaxed) {
                            0 => Err(py.eval(c"1 / 0", None, None).unwrap_err()),
                            1 => std::panic::resume_unwind(Box::new("not this time")),
                            try_number => Ok(try_number),
                        }
                    })
                    .copied()
                }));
                assert!(!matches!(filled, Ok(Ok(value)) if value != 2));
            });
        });
        assert_eq!(Python::attach(|py| cell.get(py).copied()), Some(2));
    }
}

#[test]
fn critical_sections_in_any_order() {
    Python::initialize();
    let lists = Python::attach(|py| [(); 2].map(|()| PyList::empty(py).unbind()));
    in_threads("critical sections", |number| {
        for round in 0..ROUNDS {
            Python::attach(|py| {
                let [first, second] = [number % 2, (number + 1) % 2].map(|i| lists[i].bind(py));
                with_critical_section2(first, second, || {
                    first.append(round).unwrap();
                    meanwhile(py, round);
                    second.append(round).unwrap();
                });
                with_critical_section(second, || {
                    with_critical_section(first, || meanwhile(py, round + 1));
                });
            });
        }
    });
    Python::attach(|py| {
        for list in &lists {
            assert_eq!(list.bind(py).len(), THREADS * ROUNDS);
        }
    });
}

#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
#[test]
fn the_interpreters_mutex_poisoned_and_not() {
    use pyrope::sync::{nonpoison, PyMutex};

    let (poisoned, plain) = (PyMutex::new(0), nonpoison::PyMutex::new(0));
    let panics = AtomicUsize::new(0);
    in_threads("PyMutex", |number| {
        for round in 0..ROUNDS {
            let turn = |py: Python<'_>| {
                let mut count = poisoned.lock().unwrap_or_else(|error| {
                    poisoned.clear_poison();
                    error.into_inner()
                });
                let before = *count;
                meanwhile(py, round);
                *count = before + 1;
                if round % 20 == number {
                    panics.fetch_add(1, Ordering::Relaxed);
                    std::panic::resume_unwind(Box::new("with the lock held"));
                }
            };
            let outcome = catch_unwind(AssertUnwindSafe(|| Python::attach(turn)));
            assert_eq!(outcome.is_err(), round % 20 == number);
            Python::attach(|py| {
                let mut count = plain.lock();
                let before = *count;
                meanwhile(py, round + number);
                *count = before + 1;
            });
        }
    });
    assert_eq!(panics.into_inner(), THREADS * ROUNDS / 20);
    poisoned.clear_poison();
    assert_eq!(poisoned.into_inner().unwrap(), THREADS * ROUNDS);
    assert_eq!(plain.into_inner(), THREADS * ROUNDS);
}
