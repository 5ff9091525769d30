//! `Once` and `OnceLock` without deadlocks between them and the interpreter.

use std::sync::{Once, OnceLock, OnceState};

use super::sealed::{Sealed, SealedFor};
use super::wait::Wait;
use crate::Python;

/// `Once` for threads that are attached to Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::OnceExt};
/// use std::sync::Once;
/// # Python::initialize();
/// static ONCE: Once = Once::new();
/// Python::attach(|py| ONCE.call_once_py_attached(py, || println!("only once")));
/// assert!(ONCE.is_completed());
/// ```
pub trait OnceExt: Sealed {
    /// What the closure of the forced call learns about earlier ones.
    type OnceState;

    /// As `call_once`: runs `f` unless it, or another one, ran already. This thread is detached while
    /// it waits for another thread's, and attached in `f`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::OnceExt};
    /// use std::sync::Once;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let (once, mut calls) = (Once::new(), 0);
    ///     once.call_once_py_attached(py, || calls += 1);
    ///     once.call_once_py_attached(py, || calls += 1);
    ///     assert_eq!(calls, 1);
    /// });
    /// ```
    ///
    /// # Panics
    /// If `f` panics, or an earlier one did.
    fn call_once_py_attached(&self, py: Python<'_>, f: impl FnOnce());

    /// As `call_once_force`: also runs `f` if an earlier one panicked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::OnceExt};
    /// use std::{panic::catch_unwind, sync::Once};
    ///
    /// static ONCE: Once = Once::new();
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let panicked = catch_unwind(|| Python::attach(|py| ONCE.call_once_py_attached(py, || panic!("no"))));
    ///     assert!(panicked.is_err());
    ///     // Where `call_once_py_attached` would panic, too.
    ///     ONCE.call_once_force_py_attached(py, |state| assert!(state.is_poisoned()));
    ///     assert!(ONCE.is_completed());
    /// });
    /// # }
    /// ```
    ///
    /// # Panics
    /// If `f` panics.
    fn call_once_force_py_attached(&self, py: Python<'_>, f: impl FnOnce(&Self::OnceState));
}

impl Sealed for Once {}

impl OnceExt for Once {
    type OnceState = OnceState;

    fn call_once_py_attached(&self, py: Python<'_>, f: impl FnOnce()) {
        if self.is_completed() {
            return;
        }
        // SAFETY: nothing but `f`, which is run attached, touches Python until the end of this
        // function.
        let mut wait = unsafe { Wait::begin(py) };
        self.call_once(|| wait.attached(f));
    }

    fn call_once_force_py_attached(&self, py: Python<'_>, f: impl FnOnce(&OnceState)) {
        crate::interpreter::call_once_attached(py, self, f);
    }
}

#[cfg(feature = "parking_lot")]
impl Sealed for parking_lot::Once {}

#[cfg(feature = "parking_lot")]
impl OnceExt for parking_lot::Once {
    type OnceState = parking_lot::OnceState;

    fn call_once_py_attached(&self, py: Python<'_>, f: impl FnOnce()) {
        if self.state().done() {
            return;
        }
        // SAFETY: nothing but `f`, which is run attached, touches Python until the end of this
        // function.
        let mut wait = unsafe { Wait::begin(py) };
        self.call_once(|| wait.attached(f));
    }

    fn call_once_force_py_attached(&self, py: Python<'_>, f: impl FnOnce(&Self::OnceState)) {
        if self.state().done() {
            return;
        }
        // SAFETY: nothing but `f`, which is run attached, touches Python until the end of this
        // function.
        let mut wait = unsafe { Wait::begin(py) };
        self.call_once_force(|state| wait.attached(|| f(&state)));
    }
}

/// `OnceLock` for threads that are attached to Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::OnceLockExt};
/// use std::sync::OnceLock;
///
/// static RELEASE: OnceLock<String> = OnceLock::new();
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let asked = || py.import("platform")?.call_method0("python_version")?.extract();
///     let release = RELEASE.get_or_init_py_attached(py, || asked().unwrap_or_else(|_: PyErr| "?".into()));
///     assert!(release.starts_with("3."));
///     Ok(())
/// })
/// # }
/// ```
pub trait OnceLockExt<T>: SealedFor<T> {
    /// As `get_or_init`: the value, computed by `f` if it is not there yet. This thread is detached
    /// while it waits for another thread's, and attached in `f`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::OnceLockExt};
    /// use std::sync::OnceLock;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let limit = OnceLock::new();
    ///     assert_eq!(*limit.get_or_init_py_attached(py, || 10), 10);
    ///     assert_eq!(*limit.get_or_init_py_attached(py, || 20), 10, "it is there already");
    /// });
    /// ```
    ///
    /// # Panics
    /// If `f` panics; nothing is stored then.
    fn get_or_init_py_attached<F>(&self, py: Python<'_>, f: F) -> &T
    where
        F: FnOnce() -> T;
}

impl<T> SealedFor<T> for OnceLock<T> {}

impl<T> OnceLockExt<T> for OnceLock<T> {
    #[inline]
    fn get_or_init_py_attached<F>(&self, py: Python<'_>, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        match self.get() {
            Some(value) => value,
            None => init(self, py, f),
        }
    }
}

#[cold]
fn init<'a, T>(cell: &'a OnceLock<T>, py: Python<'_>, f: impl FnOnce() -> T) -> &'a T {
    // SAFETY: nothing but `f`, which is run attached, touches Python until the end of this function.
    let mut wait = unsafe { Wait::begin(py) };
    cell.get_or_init(|| wait.attached(f))
}
