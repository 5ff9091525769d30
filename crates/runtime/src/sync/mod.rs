//! Layer 7: cells, mutexes and locks for code that Python calls from several threads.
//!
//! A thread that waits for a lock while it is attached may keep the owner of the lock from going on,
//! as that may need the interpreter. What is here detaches the thread while it waits:
//!
//! - [`PyOnceLock`] keeps a value that is made once, such as an imported object;
//! - [`OnceExt`], [`OnceLockExt`], [`MutexExt`] and [`RwLockExt`] do the same for the locks of `std`,
//!   and of `lock_api` and `parking_lot` with the features of these names;
//! - `PyMutex` is the interpreter's own mutex, from Python 3.13 on;
//! - [`critical_section`] locks Python objects on free-threaded interpreters.

pub mod critical_section;
mod gil_once_cell;
mod mutex;
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
pub mod nonpoison;
mod once;
mod once_lock;
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
mod poison;
mod rwlock;
mod sealed;
mod wait;

#[doc(hidden)]
pub use crate::types::string::Interned;
#[allow(deprecated, reason = "its name stays for older code")]
pub use gil_once_cell::GILOnceCell;
pub use mutex::MutexExt;
pub use once::{OnceExt, OnceLockExt};
pub use once_lock::PyOnceLock;
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
pub use poison::{PyMutex, PyMutexGuard, PyMutexTrait};
pub use rwlock::RwLockExt;

/// The former place of [`critical_section::with_critical_section`].
#[cfg_attr(
    not(feature = "before-0_28"),
    deprecated(note = "use `pyo3::sync::critical_section::with_critical_section` instead")
)]
pub fn with_critical_section<F, R>(object: &crate::Bound<'_, crate::PyAny>, f: F) -> R
where
    F: FnOnce() -> R,
{
    critical_section::with_critical_section(object, f)
}

/// The former place of [`critical_section::with_critical_section2`].
#[cfg_attr(
    not(feature = "before-0_28"),
    deprecated(note = "use `pyo3::sync::critical_section::with_critical_section2` instead")
)]
pub fn with_critical_section2<F, R>(
    a: &crate::Bound<'_, crate::PyAny>,
    b: &crate::Bound<'_, crate::PyAny>,
    f: F,
) -> R
where
    F: FnOnce() -> R,
{
    critical_section::with_critical_section2(a, b, f)
}
