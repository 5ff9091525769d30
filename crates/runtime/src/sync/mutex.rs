//! Mutexes without deadlocks between them and the interpreter.

#[cfg(feature = "arc_lock")]
use std::sync::Arc;
use std::sync::{LockResult, Mutex, MutexGuard, TryLockError};

use super::sealed::SealedFor;
use super::wait::detached;
use crate::Python;

/// `Mutex` for threads that are attached to Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::MutexExt};
/// use std::sync::Mutex;
/// # Python::initialize();
/// static COUNT: Mutex<u32> = Mutex::new(0);
/// Python::attach(|py| *COUNT.lock_py_attached(py).unwrap() += 1);
/// assert_eq!(*COUNT.lock().unwrap(), 1);
/// ```
pub trait MutexExt<T>: SealedFor<T> {
    /// What taking the lock gives.
    type LockResult<'a>
    where
        Self: 'a;

    /// As `lock`. This thread is detached while it waits.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::MutexExt};
    /// use std::{sync::Mutex, thread};
    ///
    /// static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let log = LOG.lock_py_attached(py).unwrap();
    ///     // It wants the lock while it is attached, and lets this thread go on while it waits.
    ///     let other = thread::spawn(|| {
    ///         Python::attach(|py| LOG.lock_py_attached(py).unwrap().push("second".into()));
    ///     });
    ///     drop(log);
    ///     py.detach(|| other.join().unwrap());
    ///     assert_eq!(*LOG.lock_py_attached(py).unwrap(), ["second"]);
    /// });
    /// # }
    /// ```
    fn lock_py_attached(&self, py: Python<'_>) -> Self::LockResult<'_>;
}

impl<T> SealedFor<T> for Mutex<T> {}

impl<T> MutexExt<T> for Mutex<T> {
    type LockResult<'a>
        = LockResult<MutexGuard<'a, T>>
    where
        Self: 'a;

    fn lock_py_attached(&self, py: Python<'_>) -> LockResult<MutexGuard<'_, T>> {
        match self.try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(error)) => Err(error),
            Err(TryLockError::WouldBlock) => detached(py, || self.lock()),
        }
    }
}

#[cfg(feature = "lock_api")]
impl<R, T> SealedFor<T> for lock_api::Mutex<R, T> {}

#[cfg(feature = "lock_api")]
impl<R, T> MutexExt<T> for lock_api::Mutex<R, T>
where
    R: lock_api::RawMutex,
{
    type LockResult<'a>
        = lock_api::MutexGuard<'a, R, T>
    where
        Self: 'a;

    fn lock_py_attached(&self, py: Python<'_>) -> lock_api::MutexGuard<'_, R, T> {
        self.try_lock()
            .unwrap_or_else(|| detached(py, || self.lock()))
    }
}

#[cfg(feature = "arc_lock")]
impl<R, T> SealedFor<T> for Arc<lock_api::Mutex<R, T>> {}

#[cfg(feature = "arc_lock")]
impl<R, T> MutexExt<T> for Arc<lock_api::Mutex<R, T>>
where
    R: lock_api::RawMutex,
{
    type LockResult<'a>
        = lock_api::ArcMutexGuard<R, T>
    where
        Self: 'a;

    fn lock_py_attached(&self, py: Python<'_>) -> lock_api::ArcMutexGuard<R, T> {
        self.try_lock_arc()
            .unwrap_or_else(|| detached(py, || self.lock_arc()))
    }
}

#[cfg(feature = "lock_api")]
impl<R, G, T> SealedFor<T> for lock_api::ReentrantMutex<R, G, T> {}

#[cfg(feature = "lock_api")]
impl<R, G, T> MutexExt<T> for lock_api::ReentrantMutex<R, G, T>
where
    R: lock_api::RawMutex,
    G: lock_api::GetThreadId,
{
    type LockResult<'a>
        = lock_api::ReentrantMutexGuard<'a, R, G, T>
    where
        Self: 'a;

    fn lock_py_attached(&self, py: Python<'_>) -> lock_api::ReentrantMutexGuard<'_, R, G, T> {
        self.try_lock()
            .unwrap_or_else(|| detached(py, || self.lock()))
    }
}

#[cfg(feature = "arc_lock")]
impl<R, G, T> SealedFor<T> for Arc<lock_api::ReentrantMutex<R, G, T>> {}

#[cfg(feature = "arc_lock")]
impl<R, G, T> MutexExt<T> for Arc<lock_api::ReentrantMutex<R, G, T>>
where
    R: lock_api::RawMutex,
    G: lock_api::GetThreadId,
{
    type LockResult<'a>
        = lock_api::ArcReentrantMutexGuard<R, G, T>
    where
        Self: 'a;

    fn lock_py_attached(&self, py: Python<'_>) -> lock_api::ArcReentrantMutexGuard<R, G, T> {
        self.try_lock_arc()
            .unwrap_or_else(|| detached(py, || self.lock_arc()))
    }
}
