//! What `cargo xtask bench scale` measures: the same work in one thread and in several. The same file is
//! compiled with pyrope and with the published pyo3.
//!
//! Each function starts `threads` threads that do `count` steps each, and gives the seconds from the
//! start of the first one to the end of the last one.

use std::sync::Barrier;
use std::time::Instant;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyList;

#[pymodule(gil_used = false)]
mod scale {
    #[pymodule_export]
    use super::{attach, attach_raw, detach, detach_raw, drop_detached, method, raw_work, Counter};
}

/// Attaches and detaches, from threads that Python does not know.
#[pyfunction]
fn attach(py: Python<'_>, threads: usize, count: usize) -> f64 {
    py.detach(|| {
        run(vec![(); threads], |()| {
            for _ in 0..count {
                Python::attach(|_py| ());
            }
        })
    })
}

/// The same by the C API alone: what the interpreter itself allows.
#[pyfunction]
fn attach_raw(py: Python<'_>, threads: usize, count: usize) -> f64 {
    py.detach(|| {
        run(vec![(); threads], |()| {
            for _ in 0..count {
                // SAFETY: an interpreter runs; each call is undone before the next one.
                unsafe { ffi::PyGILState_Release(ffi::PyGILState_Ensure()) };
            }
        })
    })
}

/// Detaches and attaches again, in threads that are attached.
#[pyfunction]
fn detach(py: Python<'_>, threads: usize, count: usize) -> f64 {
    py.detach(|| {
        run(vec![(); threads], |()| {
            Python::attach(|py| {
                for _ in 0..count {
                    py.detach(|| ());
                }
            });
        })
    })
}

/// The same by the C API alone.
#[pyfunction]
fn detach_raw(py: Python<'_>, threads: usize, count: usize) -> f64 {
    py.detach(|| {
        run(vec![(); threads], |()| {
            // SAFETY: an interpreter runs; each call is undone before the next one.
            unsafe {
                let state = ffi::PyGILState_Ensure();
                for _ in 0..count {
                    ffi::PyEval_RestoreThread(ffi::PyEval_SaveThread());
                }
                ffi::PyGILState_Release(state);
            }
        })
    })
}

/// Drops handles while detached, each of an object of its own. Afterwards nothing is left over.
#[pyfunction]
fn drop_detached(py: Python<'_>, threads: usize, count: usize) -> f64 {
    let handles = |_| {
        (0..count)
            .map(|_| PyList::empty(py).unbind())
            .collect::<Vec<_>>()
    };
    let lists: Vec<_> = (0..threads).map(handles).collect();
    py.detach(|| run(lists, drop))
}

/// Work in which threads share nothing: what the machine allows when several threads run at once, with
/// whatever else it has to do. Dropping while detached can scale no better.
#[pyfunction]
fn raw_work(py: Python<'_>, threads: usize, count: usize) -> f64 {
    py.detach(|| {
        run((0..threads).collect(), |mut number: usize| {
            for step in 0..count * 8 {
                number = std::hint::black_box(number.wrapping_mul(31) ^ step);
            }
        })
    })
}

#[pyclass]
struct Counter {
    count: i64,
}

#[pymethods]
impl Counter {
    #[new]
    fn new() -> Self {
        Counter { count: 0 }
    }

    fn add(&mut self, by: i64) -> i64 {
        self.count += by;
        self.count
    }
}

/// Calls a method of an object of its own, in threads that are attached and give way as any Python
/// thread does.
#[pyfunction]
fn method(py: Python<'_>, threads: usize, count: usize) -> PyResult<f64> {
    let objects = (0..threads)
        .map(|_| Ok(Py::new(py, Counter::new())?))
        .collect::<PyResult<Vec<_>>>()?;
    Ok(py.detach(|| {
        run(objects, |object| {
            Python::attach(|py| {
                let add = object.bind(py).getattr("add").expect("the class has it");
                for _ in 0..count {
                    add.call1((1,)).expect("nobody else borrows the object");
                }
            });
        })
    }))
}

/// Seconds of `work` with each of the inputs in a thread of its own. The calling thread is detached.
fn run<T: Send>(inputs: Vec<T>, work: impl Fn(T) + Sync) -> f64 {
    let ready = Barrier::new(inputs.len());
    let (ready, work) = (&ready, &work);
    let spans: Vec<(Instant, Instant)> = std::thread::scope(|scope| {
        let threads: Vec<_> = inputs
            .into_iter()
            .map(|input| {
                scope.spawn(move || {
                    ready.wait();
                    let started = Instant::now();
                    work(input);
                    (started, Instant::now())
                })
            })
            .collect();
        let joined = threads
            .into_iter()
            .map(|thread| thread.join().expect("the work does not panic"));
        joined.collect()
    });
    let started = spans.iter().map(|(started, _)| *started).min();
    let ended = spans.iter().map(|(_, ended)| *ended).max();
    started
        .zip(ended)
        .map_or(0.0, |(started, ended)| (ended - started).as_secs_f64())
}
