//! Which threads may touch an instance.

use std::thread::ThreadId;

use crate::error::PyErrArguments;
use crate::exceptions::PyRuntimeError;
use crate::object::Py;
use crate::types::PyString;
use crate::{PyAny, PyErr, Python};

/// What instances keep to know which threads may touch them.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be a `#[pyclass]` that is used by several threads",
    note = "a class has to be `Send` and `Sync`, as Python may use an instance on any thread; the option `unsendable` checks the thread at run time instead"
)]
pub trait ThreadRule<T>: Sized {
    /// The rule for an instance that this thread makes.
    #[doc(hidden)]
    fn here() -> Self;

    /// # Panics
    /// If this thread may not touch the instance.
    #[doc(hidden)]
    fn check(&self, class: &'static str);

    /// Whether this thread may touch the instance.
    #[doc(hidden)]
    fn allows_this_thread(&self) -> bool;

    /// Whether this thread may drop the instance's value; reports it if not.
    #[doc(hidden)]
    fn may_end_here(&self, py: Python<'_>, class: &'static str) -> bool;
}

/// Any thread may touch an instance: the class is `Send + Sync`.
#[derive(Debug)]
pub struct Sendable(());

impl<T: Send + Sync> ThreadRule<T> for Sendable {
    #[inline(always)]
    fn here() -> Self {
        Sendable(())
    }

    #[inline(always)]
    fn check(&self, _class: &'static str) {}

    #[inline(always)]
    fn allows_this_thread(&self) -> bool {
        true
    }

    #[inline(always)]
    fn may_end_here(&self, _py: Python<'_>, _class: &'static str) -> bool {
        true
    }
}

/// Only the thread that made an instance may touch it.
#[derive(Debug)]
pub struct Unsendable(ThreadId);

impl<T> ThreadRule<T> for Unsendable {
    fn here() -> Self {
        Unsendable(std::thread::current().id())
    }

    #[track_caller]
    fn check(&self, class: &'static str) {
        assert!(
            self.0 == std::thread::current().id(),
            "{class} is unsendable, but sent to another thread"
        );
    }

    fn allows_this_thread(&self) -> bool {
        self.0 == std::thread::current().id()
    }

    fn may_end_here(&self, py: Python<'_>, class: &'static str) -> bool {
        let allowed = self.0 == std::thread::current().id();
        if !allowed {
            let error = PyErr::new::<PyRuntimeError, _>(DroppedElsewhere(class));
            // An error that the interpreter is about to handle is left alone.
            let raised = PyErr::take(py);
            error.write_unraisable(py, None);
            if let Some(raised) = raised {
                raised.restore(py);
            }
        }
        allowed
    }
}

struct DroppedElsewhere(&'static str);

impl PyErrArguments for DroppedElsewhere {
    #[inline]
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        let text = format!(
            "{} is unsendable, but is being dropped on another thread",
            self.0
        );
        PyString::new(py, &text).into_any().unbind()
    }
}
