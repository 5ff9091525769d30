#[cfg(not(Py_GIL_DISABLED))]
use std::cell::Cell;
#[cfg(Py_GIL_DISABLED)]
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{PyBorrowError, PyBorrowMutError};
use crate::{interpreter, PyResult};

/// Whether an instance is borrowed: not, shared by so many, or exclusively.
///
/// With the GIL it is read and changed attached only, so a cell does, and the compiler leaves out what nothing can see:
/// a method that only reads numbers looks at the flag and does not count itself. Without it changes are
/// compare-and-swap loops.
#[derive(Debug)]
#[repr(transparent)]
pub struct BorrowFlag(State);

#[cfg(not(Py_GIL_DISABLED))]
type State = Cell<usize>;
#[cfg(Py_GIL_DISABLED)]
type State = AtomicUsize;

// SAFETY: - who has a flag is attached when it uses it, which is one thread at a time;
//         - the GIL is handed on by a lock, so one thread sees what the one before it wrote.
#[cfg(not(Py_GIL_DISABLED))]
unsafe impl Sync for BorrowFlag {}

/// Counts of shared borrows are below, shares of the exclusive borrow are counted from here.
const EXCLUSIVE: usize = 1 << (usize::BITS - 1);

impl BorrowFlag {
    /// Of an instance that is not borrowed.
    #[inline(always)]
    pub(in crate::class) const fn new() -> Self {
        BorrowFlag(State::new(0))
    }

    #[inline(always)]
    pub(in crate::class) fn take_shared(&self) -> Result<(), PyBorrowError> {
        if self.update(shared_once_more) {
            Ok(())
        } else {
            self.take_shared_again()
        }
    }

    #[inline(always)]
    pub(in crate::class) fn take_exclusive(&self) -> Result<(), PyBorrowMutError> {
        if self.update(exclusive_if_free) {
            Ok(())
        } else {
            self.take_exclusive_again()
        }
    }

    /// As [`take_shared`](Self::take_shared). What fails is one call, so that methods, which all borrow, are small.
    #[inline(always)]
    pub(super) fn take_shared_or_raise(&self) -> PyResult<()> {
        #[cold]
        #[inline(never)]
        #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
        extern "C" fn again(flag: &BorrowFlag) -> PyResult<()> {
            Ok(flag.take_shared_again()?)
        }
        if self.update(shared_once_more) {
            Ok(())
        } else {
            again(self)
        }
    }

    /// As [`take_exclusive`](Self::take_exclusive), in the same way.
    #[inline(always)]
    pub(super) fn take_exclusive_or_raise(&self) -> PyResult<()> {
        #[cold]
        #[inline(never)]
        #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
        extern "C" fn again(flag: &BorrowFlag) -> PyResult<()> {
            Ok(flag.take_exclusive_again()?)
        }
        if self.update(exclusive_if_free) {
            Ok(())
        } else {
            again(self)
        }
    }

    /// As [`take_shared`](Self::take_shared), of a receiver. Deferred work was done as the call began and nothing has run
    /// since, so there is no second try, and what fails need not come back.
    #[inline(always)]
    pub(super) fn take_shared_on_entry(&self) -> Option<()> {
        self.update(shared_once_more).then_some(())
    }

    /// As [`take_exclusive`](Self::take_exclusive), in the same way.
    #[inline(always)]
    pub(super) fn take_exclusive_on_entry(&self) -> Option<()> {
        self.update(exclusive_if_free).then_some(())
    }

    /// A guard that was dropped while detached is released by who comes next: try once more after
    /// that.
    #[cold]
    #[inline(never)]
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    extern "C" fn take_shared_again(&self) -> Result<(), PyBorrowError> {
        interpreter::drain();
        if self.update(shared_once_more) {
            Ok(())
        } else {
            Err(PyBorrowError::new())
        }
    }

    #[cold]
    #[inline(never)]
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    extern "C" fn take_exclusive_again(&self) -> Result<(), PyBorrowMutError> {
        interpreter::drain();
        if self.update(exclusive_if_free) {
            Ok(())
        } else {
            Err(PyBorrowMutError::new())
        }
    }

    /// Whether somebody may be writing to the value.
    #[inline(always)]
    pub(in crate::class) fn is_exclusive(&self) -> bool {
        self.state() >= EXCLUSIVE
    }

    /// Whether nobody borrows the value.
    #[inline(always)]
    pub(super) fn is_free(&self) -> bool {
        self.state() == 0
    }

    /// A second share of an exclusive borrow, for the base part of the same instance.
    pub(super) fn share_exclusive(&self) {
        let shared = self.update(|state| {
            debug_assert!(state >= EXCLUSIVE);
            Some(state + 1)
        });
        debug_assert!(shared);
    }

    #[inline(always)]
    pub(in crate::class) fn release_shared(&self) {
        self.update(|state| Some(state - 1));
    }

    #[inline(always)]
    pub(in crate::class) fn release_exclusive(&self) {
        self.update(|state| Some(if state == EXCLUSIVE { 0 } else { state - 1 }));
    }

    /// Gives up an exclusive borrow that was not shared: that of a call, which no base part is lent from.
    #[inline(always)]
    pub(in crate::class) fn end_exclusive(&self) {
        debug_assert_eq!(self.state(), EXCLUSIVE);
        self.free();
    }
}

#[cfg(not(Py_GIL_DISABLED))]
impl BorrowFlag {
    #[inline(always)]
    fn state(&self) -> usize {
        self.0.get()
    }

    #[inline(always)]
    fn free(&self) {
        self.0.set(0);
    }

    #[inline(always)]
    fn update(&self, next: impl Fn(usize) -> Option<usize>) -> bool {
        match next(self.0.get()) {
            Some(state) => {
                self.0.set(state);
                true
            }
            None => false,
        }
    }
}

#[cfg(Py_GIL_DISABLED)]
impl BorrowFlag {
    #[inline(always)]
    fn state(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    #[inline(always)]
    fn free(&self) {
        self.0.store(0, Ordering::Release);
    }

    #[inline(always)]
    fn update(&self, next: impl Fn(usize) -> Option<usize>) -> bool {
        self.0
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, next)
            .is_ok()
    }
}

#[inline(always)]
fn shared_once_more(state: usize) -> Option<usize> {
    (state < EXCLUSIVE).then_some(state + 1)
}

#[inline(always)]
fn exclusive_if_free(state: usize) -> Option<usize> {
    (state == 0).then_some(EXCLUSIVE)
}

/// A flag that an instance may have or not.
pub trait FlagSlot: sealed::Sealed {
    #[doc(hidden)]
    const PRESENT: bool;
}

impl FlagSlot for BorrowFlag {
    const PRESENT: bool = true;
}

/// No flag: nothing is borrowed mutably, or a base has one.
#[derive(Debug)]
pub struct NoFlag(());

impl FlagSlot for NoFlag {
    const PRESENT: bool = false;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::BorrowFlag {}
    impl Sealed for super::NoFlag {}
}
