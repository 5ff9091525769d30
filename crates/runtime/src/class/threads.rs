//! Which threads may touch an instance.

use std::marker::PhantomData;
use std::thread::ThreadId;

use crate::error::PyErrArguments;
use crate::exceptions::PyRuntimeError;
use crate::object::Py;
use crate::types::PyString;
use crate::{PyAny, PyErr, Python};

/// What instances keep to know which threads may touch them.
pub trait ThreadRule: Sized {
    /// Whether there is something to check: `Self` is [`Unsendable`].
    #[doc(hidden)]
    const CHECKS: bool;
}

/// Any thread may touch an instance: the class is `Send + Sync`.
#[derive(Debug)]
pub struct Sendable(());

/// What checks that: a reference to an instance has to fit [`Threads::<T>::fit`](Threads::fit). That takes any
/// reference to what can be shared between threads or, where the class cannot even be sent to another one, any to what
/// can be. So one of the two is missed in a message, and nothing but the class and what it holds is named in it.
pub struct Threads<T>(PhantomData<T>);

impl<T: Send> Threads<T> {
    /// What else the class has to be.
    pub fn fit(_: &'static dyn SyncUnlessUnsendable) {}
}

/// See [`Threads`].
pub trait ThreadsNotSend {
    /// What the class has to be.
    fn fit(_: &'static dyn SendUnlessUnsendable) {}
}

/// What a class is that can be sent to another thread. The compiler shows the name, and that names what helps.
pub trait SendUnlessUnsendable: Send {}

impl<T: Send> SendUnlessUnsendable for T {}

/// As [`SendUnlessUnsendable`], of what can be shared between threads.
pub trait SyncUnlessUnsendable: Sync {}

impl<T: Sync> SyncUnlessUnsendable for T {}

impl<T> ThreadsNotSend for Threads<T> {}

impl ThreadRule for Sendable {
    const CHECKS: bool = false;
}

/// Only the thread that made an instance may touch it.
#[derive(Debug)]
pub struct Unsendable(ThreadId);

impl ThreadRule for Unsendable {
    const CHECKS: bool = true;
}

impl Unsendable {
    /// The rule for an instance that this thread makes.
    pub(super) fn here() -> Self {
        Unsendable(std::thread::current().id())
    }

    /// # Panics
    /// If this thread may not touch the instance.
    #[track_caller]
    pub(super) fn check(&self, class: &str) {
        assert!(
            self.allows_this_thread(),
            "{class} is unsendable, but sent to another thread"
        );
    }

    /// Whether this thread may touch the instance.
    pub(super) fn allows_this_thread(&self) -> bool {
        self.0 == std::thread::current().id()
    }

    /// Whether this thread may drop the instance's value; reports it if not.
    pub(super) fn may_end_here(&self, py: Python<'_>, class: &str) -> bool {
        let allowed = self.allows_this_thread();
        if !allowed {
            let error = PyErr::new::<PyRuntimeError, _>(DroppedElsewhere(class.to_owned()));
            // An error that the interpreter is about to handle is left alone.
            let raised = PyErr::set_aside(py);
            error.write_unraisable(py, None);
            if let Some(raised) = raised {
                raised.restore(py);
            }
        }
        allowed
    }
}

struct DroppedElsewhere(String);

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
