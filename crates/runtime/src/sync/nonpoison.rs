//! The interpreter's mutex, without poisoning.

use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::poison::PyMutexTrait;
use super::sealed::PyMutexParts;
use crate::ffi;

/// A mutex of one byte that lets other threads use Python while this one waits.
///
/// A thread that panics while it holds the lock leaves no trace in the mutex; in
/// [`sync::PyMutex`](super::PyMutex) it does.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::nonpoison::PyMutex};
///
/// static COUNT: PyMutex<u32> = PyMutex::new(0);
///
/// # fn main() {
/// # Python::initialize();
/// Python::attach(|py| {
///     *COUNT.lock() += 1;
///     let panicked = std::panic::catch_unwind(|| {
///         let _count = COUNT.lock();
///         panic!("with the lock");
///     });
///     assert!(panicked.is_err());
///     assert_eq!(*COUNT.lock(), 1, "as if nothing had happened");
/// });
/// # }
/// ```
pub struct PyMutex<T: ?Sized> {
    raw: UnsafeCell<ffi::PyMutex>,
    data: UnsafeCell<T>,
}

// SAFETY: only one thread at a time has the data, which it gets by value or as `&mut T`.
unsafe impl<T: ?Sized + Send> Send for PyMutex<T> {}
// SAFETY: as above; the lock itself is made for many threads.
unsafe impl<T: ?Sized + Send> Sync for PyMutex<T> {}

/// The lock of a [`PyMutex`], given up on drop.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::nonpoison::{PyMutex, PyMutexGuard}};
/// # Python::initialize();
/// Python::attach(|py| {
///     let names = PyMutex::new(vec!["one"]);
///     let mut guard: PyMutexGuard<'_, Vec<_>> = names.lock();
///     guard.push("two");
///     drop(guard); // gives the lock up
///     assert_eq!(names.lock().len(), 2);
/// });
/// ```
pub struct PyMutexGuard<'a, T: ?Sized> {
    mutex: &'a PyMutex<T>,
    /// A mutex is unlocked by the thread that locked it.
    not_send: PhantomData<*const ()>,
}

// SAFETY: a shared guard gives only `&T`.
unsafe impl<T: ?Sized + Sync> Sync for PyMutexGuard<'_, T> {}

impl<T> PyMutex<T> {
    /// An unlocked mutex.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::nonpoison::PyMutex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     static TOTAL: PyMutex<f64> = PyMutex::new(0.0);
    ///     *TOTAL.lock() += 2.5;
    ///     assert_eq!(*TOTAL.lock(), 2.5);
    /// });
    /// ```
    pub const fn new(value: T) -> Self {
        PyMutex {
            raw: UnsafeCell::new(ffi::PyMutex::new()),
            data: UnsafeCell::new(value),
        }
    }
}

impl<T: ?Sized> PyMutex<T> {
    /// Waits for the lock. If the thread is attached, it is detached meanwhile.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::nonpoison::PyMutex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let total = PyMutex::new(0);
    ///     std::thread::scope(|scope| {
    ///         for _ in 0..4 {
    ///             scope.spawn(|| *total.lock() += 1);
    ///         }
    ///     });
    ///     assert_eq!(*total.lock(), 4);
    /// });
    /// ```
    pub fn lock(&self) -> PyMutexGuard<'_, T> {
        // SAFETY: the mutex is valid; any thread may call this, attached or not.
        unsafe { ffi::PyMutex_Lock(self.raw.get()) };
        PyMutexGuard {
            mutex: self,
            not_send: PhantomData,
        }
    }

    /// The protected value, which needs no lock, as nobody else has the mutex.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::nonpoison::PyMutex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let names = PyMutex::new(vec!["one"]);
    ///     names.lock().push("two");
    ///     assert_eq!(names.into_inner(), ["one", "two"]);
    /// });
    /// ```
    pub fn into_inner(self) -> T
    where
        T: Sized,
    {
        self.data.into_inner()
    }
}

impl<T: ?Sized> Drop for PyMutexGuard<'_, T> {
    fn drop(&mut self) {
        // SAFETY: locked by this thread when the guard was made.
        unsafe { ffi::PyMutex_Unlock(self.mutex.raw.get()) };
    }
}

impl<T> Deref for PyMutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: we hold the lock for as long as the guard lives.
        unsafe { &*self.mutex.data.get() }
    }
}

impl<T> DerefMut for PyMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: we hold the lock for as long as the guard lives, and the guard is borrowed mutably.
        unsafe { &mut *self.mutex.data.get() }
    }
}

impl<'a, T: ?Sized + 'a> PyMutexParts<'a, T> for PyMutex<T> {
    fn raw(&'a self) -> *mut ffi::PyMutex {
        self.raw.get()
    }

    fn data(&'a self) -> &'a UnsafeCell<T> {
        &self.data
    }
}

impl<'a, T: ?Sized + 'a> PyMutexTrait<'a, T> for PyMutex<T> {}
