use std::cell::UnsafeCell;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LockResult, PoisonError};

use super::nonpoison;
use super::sealed::PyMutexParts;
use crate::ffi;

/// A mutex that lets other threads use Python while this one waits: the interpreter's own.
///
/// As with `std`'s mutex, a thread that panics while it holds the lock poisons it, so that others
/// learn that the value may be half changed. [`nonpoison::PyMutex`] does without.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::sync::PyMutex;
/// # pyrope::Python::initialize();
/// static COUNT: PyMutex<u32> = PyMutex::new(0);
/// *COUNT.lock().unwrap() += 1;
/// assert_eq!(*COUNT.lock().unwrap(), 1);
/// ```
pub struct PyMutex<T: ?Sized> {
    poisoned: AtomicBool,
    inner: nonpoison::PyMutex<T>,
}

/// The lock of a [`PyMutex`], given up on drop.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::{PyMutex, PyMutexGuard}};
/// # Python::initialize();
/// Python::attach(|py| {
///     let names = PyMutex::new(vec!["one"]);
///     let mut guard: PyMutexGuard<'_, Vec<_>> = names.lock().unwrap();
///     guard.push("two");
///     drop(guard); // gives the lock up
///     assert_eq!(names.lock().unwrap().len(), 2);
/// });
/// ```
pub struct PyMutexGuard<'a, T: ?Sized> {
    poisoned: &'a AtomicBool,
    /// Whether the thread was panicking already when it took the lock.
    was_panicking: bool,
    inner: nonpoison::PyMutexGuard<'a, T>,
}

impl<T> PyMutex<T> {
    /// An unlocked mutex.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyMutex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     static TOTAL: PyMutex<f64> = PyMutex::new(0.0);
    ///     *TOTAL.lock().unwrap() += 2.5;
    ///     assert_eq!(*TOTAL.lock().unwrap(), 2.5);
    /// });
    /// ```
    pub const fn new(value: T) -> Self {
        PyMutex {
            poisoned: AtomicBool::new(false),
            inner: nonpoison::PyMutex::new(value),
        }
    }
}

impl<T: ?Sized> PyMutex<T> {
    /// Waits for the lock. If the thread is attached, it is detached meanwhile.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyMutex};
    ///
    /// static STATE: PyMutex<&str> = PyMutex::new("whole");
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let panicked = std::panic::catch_unwind(|| {
    ///         let mut state = STATE.lock().unwrap();
    ///         *state = "half done";
    ///         panic!("in the middle");
    ///     });
    ///     assert!(panicked.is_err());
    ///     let Err(poisoned) = STATE.lock() else {
    ///         unreachable!("a thread has panicked with the lock")
    ///     };
    ///     assert_eq!(**poisoned.get_ref(), "half done");
    /// });
    /// # }
    /// ```
    ///
    /// # Errors
    /// If a thread has panicked with the lock; the error has the guard all the same.
    pub fn lock(&self) -> LockResult<PyMutexGuard<'_, T>> {
        let guard = PyMutexGuard {
            inner: self.inner.lock(),
            poisoned: &self.poisoned,
            was_panicking: std::thread::panicking(),
        };
        self.checked(guard)
    }

    /// The protected value, which needs no lock, as nobody else has the mutex.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyMutex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let names = PyMutex::new(vec!["one"]);
    ///     names.lock().unwrap().push("two");
    ///     assert_eq!(names.into_inner().unwrap(), ["one", "two"]);
    /// });
    /// ```
    ///
    /// # Errors
    /// If a thread has panicked with the lock; the error has the value all the same.
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized,
    {
        let poisoned = self.poisoned.into_inner();
        let value = self.inner.into_inner();
        if poisoned {
            Err(PoisonError::new(value))
        } else {
            Ok(value)
        }
    }

    /// Forgets that a thread has panicked with the lock.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyMutex};
    ///
    /// static STATE: PyMutex<u8> = PyMutex::new(0);
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let panicked = std::panic::catch_unwind(|| {
    ///         let _state = STATE.lock();
    ///         panic!("with the lock");
    ///     });
    ///     assert!(panicked.is_err() && STATE.lock().is_err());
    ///     *STATE.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = 0; // whole again
    ///     STATE.clear_poison();
    ///     assert!(STATE.lock().is_ok());
    /// });
    /// # }
    /// ```
    pub fn clear_poison(&self) {
        self.poisoned.store(false, Ordering::Relaxed);
    }

    fn checked<G>(&self, guard: G) -> LockResult<G> {
        // The lock orders this read after the write of the thread that panicked.
        if self.poisoned.load(Ordering::Relaxed) {
            Err(PoisonError::new(guard))
        } else {
            Ok(guard)
        }
    }
}

impl<T: ?Sized> Drop for PyMutexGuard<'_, T> {
    fn drop(&mut self) {
        if !self.was_panicking && std::thread::panicking() {
            self.poisoned.store(true, Ordering::Relaxed);
        }
    }
}

impl<T> Deref for PyMutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for PyMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

/// The two kinds of `PyMutex`, and pointers to them.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::{nonpoison, PyMutex, PyMutexTrait}};
/// # Python::initialize();
/// Python::attach(|py| {
///     // A bound that both kinds fulfil, also behind pointers.
///     fn is_mutex<'a, T: 'a>(_: &'a impl PyMutexTrait<'a, T>) -> bool {
///         true
///     }
///     assert!(is_mutex::<i32>(&PyMutex::new(1)));
///     assert!(is_mutex::<i32>(&nonpoison::PyMutex::new(1)));
///     assert!(is_mutex::<i32>(&std::sync::Arc::new(PyMutex::new(1))));
/// });
/// ```
pub trait PyMutexTrait<'a, T: ?Sized + 'a>: PyMutexParts<'a, T> {}

impl<'a, T: ?Sized + 'a> PyMutexParts<'a, T> for PyMutex<T> {
    fn raw(&'a self) -> *mut ffi::PyMutex {
        self.inner.raw()
    }

    fn data(&'a self) -> &'a UnsafeCell<T> {
        self.inner.data()
    }
}

impl<'a, T: ?Sized + 'a> PyMutexTrait<'a, T> for PyMutex<T> {}

impl<'a, T, U, D> PyMutexParts<'a, T> for D
where
    T: ?Sized + 'a,
    U: PyMutexTrait<'a, T> + ?Sized + 'a,
    D: Deref<Target = U> + ?Sized,
{
    fn raw(&'a self) -> *mut ffi::PyMutex {
        (**self).raw()
    }

    fn data(&'a self) -> &'a UnsafeCell<T> {
        (**self).data()
    }
}

impl<'a, T, U, D> PyMutexTrait<'a, T> for D
where
    T: ?Sized + 'a,
    U: PyMutexTrait<'a, T> + ?Sized + 'a,
    D: Deref<Target = U> + ?Sized,
{
}
