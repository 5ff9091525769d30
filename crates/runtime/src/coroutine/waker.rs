//! Waking an `asyncio` task when a Rust future can go on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Wake;
use std::thread::ThreadId;

use crate::class::{PyTraverseError, PyVisit};
use crate::function::{one_def, raw, FunctionDef, Outcome, Signature, Slots};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, Py};
use crate::types::{PyAnyMethods, PyCFunction};
use crate::{ffi, PyAny, PyResult, Python};

/// The waker of one coroutine. The lock is never held while Python code runs.
pub(super) struct AsyncioWaker(Mutex<State>);

#[derive(Default)]
enum State {
    /// Not waiting: the future is being polled, or was not yet.
    #[default]
    Polling,
    /// Woken since the last poll began.
    Woken,
    /// The task waits for a future of its event loop.
    Waiting(Waiting),
}

struct Waiting {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
    /// The thread that the event loop runs on.
    thread: ThreadId,
}

impl AsyncioWaker {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(AsyncioWaker(Mutex::default()))
    }

    /// Forgets former wakes: the future is about to be polled.
    pub(super) fn start_poll(&self) {
        let former = std::mem::take(&mut *self.lock());
        drop(former);
    }

    /// What the coroutine gives its task after a poll that ended pending: a future to wait for, or
    /// `None` to be run again soon, if it was woken already.
    ///
    /// # Errors
    /// If there is no running event loop.
    pub(super) fn wait<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if matches!(*self.lock(), State::Woken) {
            return Ok(py.None().into_bound(py));
        }
        let event_loop = running_loop(py)?;
        let future = event_loop.call_method0(crate::intern!(py, "create_future"))?;
        // What awaiting the future in Python does: tasks wait for futures so marked.
        future.setattr(crate::intern!(py, "_asyncio_future_blocking"), true)?;
        let waiting = Waiting {
            event_loop: event_loop.unbind(),
            future: future.clone().unbind(),
            thread: std::thread::current().id(),
        };
        let mut state = self.lock();
        if matches!(*state, State::Woken) {
            drop(state);
            return Ok(py.None().into_bound(py));
        }
        *state = State::Waiting(waiting);
        Ok(future)
    }

    /// Tells the garbage collector of the future, unless others may still wake the task: then it has
    /// to stay.
    pub(super) fn traverse(self: &Arc<Self>, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        if Arc::strong_count(self) == 1 {
            if let Ok(state) = self.0.try_lock() {
                if let State::Waiting(waiting) = &*state {
                    visit.call(&waiting.event_loop)?;
                    visit.call(&waiting.future)?;
                }
            }
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for AsyncioWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let former = std::mem::replace(&mut *self.lock(), State::Woken);
        if let State::Waiting(waiting) = former {
            // Without an interpreter there is no task left to wake.
            Python::try_attach(|py| {
                if let Err(error) = waiting.wake(py) {
                    waiting.ignore_if_closed(py, error);
                }
            });
        }
    }
}

impl Waiting {
    fn wake(&self, py: Python<'_>) -> PyResult<()> {
        if self.thread == std::thread::current().id() {
            return release(self.future.bind(py));
        }
        let schedule = crate::intern!(py, "call_soon_threadsafe");
        let arguments = (release_function(py)?, &self.future);
        self.event_loop
            .bind(py)
            .call_method1(schedule, arguments)
            .map(drop)
    }

    /// A loop that was closed meanwhile runs no task.
    fn ignore_if_closed(&self, py: Python<'_>, error: crate::PyErr) {
        let closed = self
            .event_loop
            .bind(py)
            .call_method0(crate::intern!(py, "is_closed"));
        if !closed
            .and_then(|closed| closed.is_truthy())
            .unwrap_or(false)
        {
            error.write_unraisable(py, Some(self.event_loop.bind(py)));
        }
    }
}

/// Completes the future that a task waits for, unless it was cancelled.
fn release(future: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = future.py();
    if !future
        .call_method0(crate::intern!(py, "done"))?
        .is_truthy()?
    {
        future.call_method1(crate::intern!(py, "set_result"), (py.None(),))?;
    }
    Ok(())
}

/// [`release`] for Python.
fn release_function(py: Python<'_>) -> PyResult<&'static Py<PyCFunction>> {
    static SIGNATURE: Signature = Signature::plain("release_waiter\0future\0", [1, 1, 1]);
    fn body(py: Python<'_>, _: *mut ffi::PyObject, args: &Slots<'_, '_>) -> Outcome {
        release(args.required(0))?;
        Ok(py.None().into_ptr())
    }
    static DEFINITION: FunctionDef =
        FunctionDef::of(one_def("release_waiter\0\0", || &SIGNATURE, raw(body)));
    static FUNCTION: PerInterpreter<Py<PyCFunction>> = PerInterpreter::new();
    FUNCTION.get_or_try_init(py, || DEFINITION.make(py, None).map(Bound::unbind))
}

fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static GET_RUNNING_LOOP: PerInterpreter<Py<PyAny>> = PerInterpreter::new();
    let get = GET_RUNNING_LOOP.get_or_try_init(py, || {
        PyResult::Ok(py.import("asyncio")?.getattr("get_running_loop")?.unbind())
    })?;
    get.bind(py).call0()
}
