//! Running a coroutine from one wait to the next.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::class::{Coroutine, Progress};
use crate::error::Message;
use crate::exceptions::{PyRuntimeError, PyStopIteration, PyValueError};
use crate::object::{Bound, Py};
use crate::{PyAny, PyErr, PyResult, Python};

/// The future of a coroutine.
pub(super) type CoroutineFuture = Pin<Box<dyn Future<Output = PyResult<Py<PyAny>>> + Send>>;

/// How far a coroutine got.
pub(super) enum Step<'py> {
    /// It waits, and gives this to its task.
    Yielded(Bound<'py, PyAny>),
    /// It is finished.
    Returned(Bound<'py, PyAny>),
}

/// Runs the coroutine until it waits or ends. `thrown` is raised where it waits.
///
/// # Errors
/// What the function gives or was thrown; if the coroutine is finished or running already.
pub(super) fn resume<'py>(
    py: Python<'py>,
    coroutine: &Coroutine,
    thrown: Option<PyErr>,
) -> PyResult<Step<'py>> {
    let mut future = coroutine.start()?;
    // Whatever happens but waiting, a panic included, ends it.
    let finish = FinishOnDrop(coroutine);
    if let Some(error) = thrown {
        match &coroutine.throw {
            Some(throw) => throw.throw(error.into_value(py).into_any()),
            None => {
                drop(future);
                return Err(error);
            }
        }
    }
    coroutine.waker.start_poll();
    let waker = Waker::from(Arc::clone(&coroutine.waker));
    match future.as_mut().poll(&mut Context::from_waker(&waker)) {
        Poll::Ready(result) => {
            // Its destructor may run any code, which finds the coroutine running still.
            drop(future);
            let value = result.map_err(|error| no_stop_iteration(py, error))?;
            Ok(Step::Returned(value.into_bound(py)))
        }
        Poll::Pending => {
            let yielded = coroutine.waker.wait(py)?;
            std::mem::forget(finish);
            coroutine.set(Progress::Waiting(future));
            Ok(Step::Yielded(yielded))
        }
    }
}

/// Ends the coroutine without running it further.
///
/// # Errors
/// If it is running.
pub(super) fn close(coroutine: &Coroutine) -> PyResult<()> {
    if coroutine.is_finished() {
        return Ok(());
    }
    let future = coroutine.start()?;
    let finish = FinishOnDrop(coroutine);
    drop(future);
    drop(finish);
    Ok(())
}

impl Coroutine {
    /// Takes the future out, to run it or to end it.
    fn start(&self) -> PyResult<CoroutineFuture> {
        let mut progress = self.lock();
        match std::mem::replace(&mut *progress, Progress::Running) {
            Progress::Waiting(future) => Ok(future),
            Progress::Running => Err(PyErr::new::<PyValueError, _>(Message(
                "coroutine already executing",
            ))),
            Progress::Finished => {
                *progress = Progress::Finished;
                Err(PyErr::new::<PyRuntimeError, _>(Message(
                    "cannot reuse already awaited coroutine",
                )))
            }
        }
    }

    /// To be called by who started it.
    fn set(&self, progress: Progress) {
        let running = std::mem::replace(&mut *self.lock(), progress);
        debug_assert!(matches!(running, Progress::Running));
    }

    fn is_finished(&self) -> bool {
        matches!(*self.lock(), Progress::Finished)
    }

    /// Held for a moment each time, never while a future is polled or dropped.
    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct FinishOnDrop<'a>(&'a Coroutine);

impl Drop for FinishOnDrop<'_> {
    fn drop(&mut self) {
        self.0.set(Progress::Finished);
    }
}

/// A `StopIteration` out of a coroutine would look like its end, so it becomes the cause of a
/// `RuntimeError` (PEP 479).
fn no_stop_iteration(py: Python<'_>, error: PyErr) -> PyErr {
    if !error.is_instance_of::<PyStopIteration>(py) {
        return error;
    }
    let outer = PyErr::new::<PyRuntimeError, _>(Message("coroutine raised StopIteration"));
    outer.set_cause(py, Some(error));
    outer
}
