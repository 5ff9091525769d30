//! Reader-writer locks without deadlocks between them and the interpreter.

#[cfg(feature = "arc_lock")]
use std::sync::Arc;
use std::sync::{LockResult, RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError};

use super::sealed::SealedFor;
use super::wait::detached;
use crate::Python;

/// `RwLock` for threads that are attached to Python.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::RwLockExt};
/// use std::sync::RwLock;
/// # Python::initialize();
/// static NAMES: RwLock<Vec<String>> = RwLock::new(Vec::new());
/// Python::attach(|py| {
///     NAMES.write_py_attached(py).unwrap().push("one".into());
///     assert_eq!(NAMES.read_py_attached(py).unwrap().len(), 1);
/// });
/// ```
pub trait RwLockExt<T>: SealedFor<T> {
    /// What taking the lock to read gives.
    type ReadLockResult<'a>
    where
        Self: 'a;

    /// What taking the lock to write gives.
    type WriteLockResult<'a>
    where
        Self: 'a;

    /// As `read`. This thread is detached while it waits.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::RwLockExt};
    /// use std::sync::RwLock;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let limits = RwLock::new([1, 2]);
    ///     let (first, second) = (limits.read_py_attached(py).unwrap(), limits.read_py_attached(py).unwrap());
    ///     assert_eq!(first[0] + second[1], 3, "many may read");
    /// });
    /// ```
    fn read_py_attached(&self, py: Python<'_>) -> Self::ReadLockResult<'_>;

    /// As `write`. This thread is detached while it waits.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::RwLockExt};
    /// use std::sync::RwLock;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let limits = RwLock::new(vec![1]);
    ///     limits.write_py_attached(py).unwrap().push(2);
    ///     assert_eq!(*limits.read_py_attached(py).unwrap(), [1, 2]);
    /// });
    /// ```
    fn write_py_attached(&self, py: Python<'_>) -> Self::WriteLockResult<'_>;
}

impl<T> SealedFor<T> for RwLock<T> {}

impl<T> RwLockExt<T> for RwLock<T> {
    type ReadLockResult<'a>
        = LockResult<RwLockReadGuard<'a, T>>
    where
        Self: 'a;
    type WriteLockResult<'a>
        = LockResult<RwLockWriteGuard<'a, T>>
    where
        Self: 'a;

    fn read_py_attached(&self, py: Python<'_>) -> LockResult<RwLockReadGuard<'_, T>> {
        match self.try_read() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(error)) => Err(error),
            Err(TryLockError::WouldBlock) => detached(py, || self.read()),
        }
    }

    fn write_py_attached(&self, py: Python<'_>) -> LockResult<RwLockWriteGuard<'_, T>> {
        match self.try_write() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(error)) => Err(error),
            Err(TryLockError::WouldBlock) => detached(py, || self.write()),
        }
    }
}

#[cfg(feature = "lock_api")]
impl<R, T> SealedFor<T> for lock_api::RwLock<R, T> {}

#[cfg(feature = "lock_api")]
impl<R: lock_api::RawRwLock, T> RwLockExt<T> for lock_api::RwLock<R, T> {
    type ReadLockResult<'a>
        = lock_api::RwLockReadGuard<'a, R, T>
    where
        Self: 'a;
    type WriteLockResult<'a>
        = lock_api::RwLockWriteGuard<'a, R, T>
    where
        Self: 'a;

    fn read_py_attached(&self, py: Python<'_>) -> lock_api::RwLockReadGuard<'_, R, T> {
        self.try_read()
            .unwrap_or_else(|| detached(py, || self.read()))
    }

    fn write_py_attached(&self, py: Python<'_>) -> lock_api::RwLockWriteGuard<'_, R, T> {
        self.try_write()
            .unwrap_or_else(|| detached(py, || self.write()))
    }
}

#[cfg(feature = "arc_lock")]
impl<R, T> SealedFor<T> for Arc<lock_api::RwLock<R, T>> {}

#[cfg(feature = "arc_lock")]
impl<R: lock_api::RawRwLock, T> RwLockExt<T> for Arc<lock_api::RwLock<R, T>> {
    type ReadLockResult<'a>
        = lock_api::ArcRwLockReadGuard<R, T>
    where
        Self: 'a;
    type WriteLockResult<'a>
        = lock_api::ArcRwLockWriteGuard<R, T>
    where
        Self: 'a;

    fn read_py_attached(&self, py: Python<'_>) -> lock_api::ArcRwLockReadGuard<R, T> {
        self.try_read_arc()
            .unwrap_or_else(|| detached(py, || self.read_arc()))
    }

    fn write_py_attached(&self, py: Python<'_>) -> lock_api::ArcRwLockWriteGuard<R, T> {
        self.try_write_arc()
            .unwrap_or_else(|| detached(py, || self.write_arc()))
    }
}
