use std::sync::atomic::{AtomicPtr, Ordering};

use super::first_wins::FirstWins;
use super::Python;
use crate::ffi;

/// The only way in which a `static` may keep Python objects: one value for each interpreter.
///
/// Type objects, interned strings, imported attributes and every once-cell of this crate are kept
/// through it, so that the day a second interpreter imports a module it finds values of its own.
/// Today it has one slot, and a module refuses to be imported by a second interpreter.
///
/// Filling never blocks on another thread's Python code: two threads may compute the value at the
/// same time, the first to finish wins and the other's is dropped.
pub struct PerInterpreter<T> {
    slot: FirstWins<T>,
}

impl<T> PerInterpreter<T> {
    /// An empty storage.
    pub const fn new() -> Self {
        PerInterpreter {
            slot: FirstWins::new(),
        }
    }

    /// The value, if it is there.
    #[inline]
    pub fn get(&self, _py: Python<'_>) -> Option<&T> {
        self.slot.get()
    }

    /// The value through exclusive access, if it is there.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.slot.get_mut()
    }

    /// Stores the value.
    ///
    /// # Errors
    /// Gives the value back when there is one already.
    pub fn set(&self, _py: Python<'_>, value: T) -> Result<(), T> {
        self.slot.set(value)
    }

    /// The value, computed by `f` if it is not there yet.
    #[inline]
    pub fn get_or_init(&self, py: Python<'_>, f: impl FnOnce() -> T) -> &T {
        match self.get_or_try_init(py, || Ok::<T, std::convert::Infallible>(f())) {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }

    /// The value, computed by `f` if it is not there yet.
    ///
    /// # Errors
    /// What `f` returns; nothing is stored then.
    #[inline]
    pub fn get_or_try_init<E>(
        &self,
        _py: Python<'_>,
        f: impl FnOnce() -> Result<T, E>,
    ) -> Result<&T, E> {
        if let Some(value) = self.slot.get() {
            return Ok(value);
        }
        self.fill(f)
    }

    #[cold]
    fn fill<E>(&self, f: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        // No lock is held while `f` runs, as it may detach or call Python.
        Ok(self.slot.set_or_get(f()?))
    }

    /// Takes the value out through exclusive access.
    pub fn take(&mut self) -> Option<T> {
        self.slot.take()
    }

    /// The value, if it is there.
    pub fn into_inner(mut self) -> Option<T> {
        self.slot.take()
    }
}

impl<T> Default for PerInterpreter<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// As [`PerInterpreter`], for one object whose pointer is read often: a single load.
pub(crate) type PerInterpreterObject = PerInterpreterPointer<ffi::PyObject>;

/// As [`PerInterpreter`], for what is behind a pointer.
pub(crate) struct PerInterpreterPointer<T> {
    pointer: AtomicPtr<T>,
}

impl<T> PerInterpreterPointer<T> {
    /// An empty storage.
    pub(crate) const fn new() -> Self {
        PerInterpreterPointer {
            pointer: AtomicPtr::new(std::ptr::null_mut()),
        }
    }

    /// What is stored, for as long as the interpreter lives; NULL if it is not there yet.
    #[inline(always)]
    pub(crate) fn get(&self, _py: Python<'_>) -> *mut T {
        self.pointer.load(Ordering::Acquire)
    }

    /// Stores a pointer, with a strong reference if it is that of an object, which is never given up, unless there is
    /// one.
    ///
    /// Gives the pointer that is stored then, and whether it is this one: if it is not, the reference
    /// stays with the caller.
    pub(crate) fn set_if_empty(&self, _py: Python<'_>, object: *mut T) -> (*mut T, bool) {
        let (empty, order) = (std::ptr::null_mut(), (Ordering::AcqRel, Ordering::Acquire));
        match self
            .pointer
            .compare_exchange(empty, object, order.0, order.1)
        {
            Ok(_) => (object, true),
            Err(other) => (other, false),
        }
    }
}

impl<T> Default for PerInterpreterPointer<T> {
    fn default() -> Self {
        Self::new()
    }
}
