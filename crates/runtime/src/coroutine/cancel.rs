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
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::coroutine::CancelHandle;
    /// use std::future::Future;
    ///
    /// // Calling the function from Rust needs one that nobody cancels.
    /// async fn forever_or(mut cancel: CancelHandle, limit: Option<u8>) -> u8 {
    ///     match limit {
    ///         Some(limit) => limit,
    ///         None => {
    ///             cancel.cancelled().await;
    ///             0
    ///         }
    ///     }
    /// }
    /// let future = std::pin::pin!(forever_or(CancelHandle::new(), Some(7)));
    /// let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    /// assert_eq!(future.poll(&mut context), std::task::Poll::Ready(7));
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an exception was thrown that nobody has taken yet.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyfunction;
    /// use pyrope::{prelude::*, coroutine::CancelHandle, exceptions::PyRuntimeError};
    ///
    /// #[pyfunction]
    /// async fn steps(#[pyo3(cancel_handle)] cancel: CancelHandle) -> usize {
    ///     // Looks between its steps.
    ///     (0..1000).take_while(|_| !cancel.is_cancelled()).count()
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let coroutine = wrap_pyfunction!(steps, py)?.call0()?;
    ///     let done = coroutine.call_method1("send", (py.None(),)).unwrap_err();
    ///     assert_eq!(done.value(py).getattr("value")?.extract::<usize>()?, 1000);
    ///
    ///     let coroutine = wrap_pyfunction!(steps, py)?.call0()?;
    ///     let cancelled = PyRuntimeError::new_err("enough").into_value(py);
    ///     let done = coroutine.call_method1("throw", (cancelled,)).unwrap_err();
    ///     assert_eq!(done.value(py).getattr("value")?.extract::<usize>()?, 0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn is_cancelled(&self) -> bool {
        lock(&self.0).exception.is_some()
    }

    /// Takes the exception that was thrown, or has the task woken when one is.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyfunction;
    /// use pyrope::{prelude::*, coroutine::CancelHandle, exceptions::PyRuntimeError};
    /// use std::{future::poll_fn, task::Poll};
    ///
    /// #[pyfunction]
    /// async fn wait(#[pyo3(cancel_handle)] mut cancel: CancelHandle) -> &'static str {
    ///     poll_fn(|cx| match cancel.poll_cancelled(cx) {
    ///         Poll::Ready(_exception) => Poll::Ready("cancelled"),
    ///         Poll::Pending => Poll::Pending, // and woken when somebody cancels
    ///     })
    ///     .await
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let coroutine = wrap_pyfunction!(wait, py)?.call0()?;
    ///     let cancelled = PyRuntimeError::new_err("enough").into_value(py);
    ///     let done = coroutine.call_method1("throw", (cancelled,)).unwrap_err();
    ///     assert_eq!(done.value(py).getattr("value")?.extract::<String>()?, "cancelled");
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyfunction;
    /// use pyrope::{prelude::*, coroutine::CancelHandle, exceptions::PyRuntimeError};
    ///
    /// #[pyfunction]
    /// async fn wait(#[pyo3(cancel_handle)] mut cancel: CancelHandle) -> PyResult<()> {
    ///     let exception = cancel.cancelled().await;
    ///     Python::attach(|py| Err(PyErr::from_value(exception.into_bound(py))))
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let coroutine = wrap_pyfunction!(wait, py)?.call0()?;
    ///     let cancelled = PyRuntimeError::new_err("enough").into_value(py);
    ///     let error = coroutine.call_method1("throw", (cancelled,)).unwrap_err();
    ///     assert_eq!(error.to_string(), "RuntimeError: enough");
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
