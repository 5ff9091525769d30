//! Exceptions thrown into a coroutine, as its function sees them.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::object::Py;
use crate::PyAny;

/// Tells an `async fn` that its coroutine was cancelled: a parameter with
/// `#[pyo3(cancel_handle)]`.
///
/// A function with such a parameter is not ended when an exception is thrown into its coroutine, as
/// cancelling a task does. It gets the exception from the handle instead, and may go on.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::coroutine::CancelHandle;
///
/// // With `#[pyfunction]`, and with `#[pyo3(cancel_handle)]` before the parameter.
/// async fn wait_to_be_cancelled(mut cancel: CancelHandle) -> &'static str {
///     let _exception = cancel.cancelled().await;
///     "cancelled"
/// }
/// ```
#[derive(Debug, Default)]
pub struct CancelHandle(Arc<Mutex<Thrown>>);

/// The other end of a [`CancelHandle`], which the coroutine has.
#[derive(Debug)]
pub struct ThrowHandle(Arc<Mutex<Thrown>>);

#[derive(Debug, Default)]
struct Thrown {
    exception: Option<Py<PyAny>>,
    waiting: Option<Waker>,
}

/// A handle, and the end of it through which exceptions come.
pub fn cancel_handle() -> (CancelHandle, ThrowHandle) {
    let handle = CancelHandle::new();
    let throw = ThrowHandle(Arc::clone(&handle.0));
    (handle, throw)
}

impl CancelHandle {
    /// A handle that belongs to no coroutine yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an exception was thrown that nobody has taken yet.
    pub fn is_cancelled(&self) -> bool {
        lock(&self.0).exception.is_some()
    }

    /// Takes the exception that was thrown, or has the task woken when one is.
    pub fn poll_cancelled(&mut self, cx: &mut Context<'_>) -> Poll<Py<PyAny>> {
        let mut thrown = lock(&self.0);
        if let Some(exception) = thrown.exception.take() {
            return Poll::Ready(exception);
        }
        let replaced = match &thrown.waiting {
            Some(waker) if waker.will_wake(cx.waker()) => None,
            _ => thrown.waiting.replace(cx.waker().clone()),
        };
        // Dropping a waker may run any code, so not while the lock is held.
        drop(thrown);
        drop(replaced);
        Poll::Pending
    }

    /// Waits for an exception to be thrown, and takes it.
    pub async fn cancelled(&mut self) -> Py<PyAny> {
        poll_fn(|cx| self.poll_cancelled(cx)).await
    }
}

impl ThrowHandle {
    /// Hands an exception to the function. One that it has not taken yet is replaced.
    pub(super) fn throw(&self, exception: Py<PyAny>) {
        let mut thrown = lock(&self.0);
        let replaced = thrown.exception.replace(exception);
        let waiting = thrown.waiting.take();
        drop(thrown);
        drop(replaced);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}

fn lock(thrown: &Mutex<Thrown>) -> MutexGuard<'_, Thrown> {
    thrown.lock().unwrap_or_else(PoisonError::into_inner)
}
