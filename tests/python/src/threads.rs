//! Threads: detached work, foreign threads that attach, objects dropped elsewhere.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod threads {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use pyrope::prelude::*;

    /// Sleeps without the interpreter.
    #[pyfunction]
    fn sleep_detached(py: Python<'_>, milliseconds: u64) {
        py.detach(|| thread::sleep(Duration::from_millis(milliseconds)));
    }

    /// Calls from a thread that Python has never seen.
    #[pyfunction]
    fn call_in_thread(py: Python<'_>, callable: Py<PyAny>) -> PyResult<Py<PyAny>> {
        py.detach(|| {
            thread::spawn(move || Python::attach(|py| callable.call0(py)))
                .join()
                .expect("the thread does not panic")
        })
    }

    /// Calls from several threads at once, each as often as told.
    #[pyfunction]
    fn call_in_threads(
        py: Python<'_>,
        callable: Py<PyAny>,
        threads: usize,
        times: usize,
    ) -> PyResult<()> {
        py.detach(|| {
            thread::scope(|scope| {
                let workers: Vec<_> = (0..threads)
                    .map(|_| {
                        scope.spawn(|| {
                            for _ in 0..times {
                                Python::attach(|py| callable.call0(py).map(drop))?;
                            }
                            Ok(())
                        })
                    })
                    .collect();
                let results = workers.into_iter().map(|worker| worker.join());
                results
                    .map(|result| result.expect("a worker does not panic"))
                    .collect()
            })
        })
    }

    /// Starts threads that detach and attach again for as long as the process lives, and gives how often
    /// they did until now.
    #[pyfunction]
    fn keep_attaching(py: Python<'_>, threads: usize) -> usize {
        static ATTACHED: AtomicUsize = AtomicUsize::new(0);
        for _ in 0..threads {
            thread::spawn(|| {
                // A thread that comes too late has nothing to attach to.
                let _never: Option<()> = Python::try_attach(|py| {
                    loop {
                        py.detach(|| ATTACHED.fetch_add(1, Ordering::Relaxed));
                    }
                });
            });
        }
        py.detach(|| {
            while ATTACHED.load(Ordering::Relaxed) < threads * 100 {
                thread::yield_now();
            }
        });
        ATTACHED.load(Ordering::Relaxed)
    }

    /// Drops a reference in a thread that is not attached.
    #[pyfunction]
    fn drop_in_thread(py: Python<'_>, object: Py<PyAny>) {
        py.detach(|| {
            thread::spawn(move || drop(object))
                .join()
                .expect("dropping does not panic")
        });
    }

    /// Drops a reference while this thread is detached.
    #[pyfunction]
    fn drop_detached(py: Python<'_>, object: Py<PyAny>) {
        py.detach(move || drop(object));
    }

    /// Attaches where it is attached already.
    #[pyfunction]
    fn attach_nested(py: Python<'_>, callable: &Bound<'_, PyAny>) -> PyResult<usize> {
        let outer = callable.clone().unbind();
        let depth = py.detach(|| {
            Python::attach(|py| {
                outer.call0(py)?;
                py.detach(|| Python::attach(|py| outer.call0(py).map(|_| 2)))
            })
        })?;
        callable.call0()?;
        Ok(depth + 1)
    }

    #[pyclass]
    struct Shared {
        value: u64,
    }

    #[pymethods]
    impl Shared {
        #[new]
        fn new() -> Self {
            Shared { value: 0 }
        }

        /// Holds a mutable borrow while other threads run.
        fn hold(&mut self, py: Python<'_>, milliseconds: u64) -> u64 {
            py.detach(|| thread::sleep(Duration::from_millis(milliseconds)));
            self.value += 1;
            self.value
        }

        fn read(&self) -> u64 {
            self.value
        }
    }
}
