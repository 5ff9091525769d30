use std::sync::atomic::{AtomicUsize, Ordering};

use super::{PyBorrowError, PyBorrowMutError};
use crate::{interpreter, PyResult};

/// Whether an instance is borrowed: not, shared by so many, or exclusively.
///
/// With the GIL every change happens attached, so plain loads and stores do; without it they are
/// compare-and-swap loops.
#[derive(Debug)]
#[repr(transparent)]
pub struct BorrowFlag(AtomicUsize);

/// Counts of shared borrows are below, shares of the exclusive borrow are counted from here.
const EXCLUSIVE: usize = 1 << (usize::BITS - 1);

impl BorrowFlag {
    /// Of an instance that is not borrowed.
    #[inline(always)]
    pub(in crate::class) const fn new() -> Self {
        BorrowFlag(AtomicUsize::new(0))
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
        self.0.load(Ordering::Relaxed) >= EXCLUSIVE
    }

    /// Whether nobody borrows the value.
    #[inline(always)]
    pub(super) fn is_free(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
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
        debug_assert_eq!(self.0.load(Ordering::Relaxed), EXCLUSIVE);
        self.0.store(0, Ordering::Release);
    }

    #[cfg(not(Py_GIL_DISABLED))]
    #[inline(always)]
    fn update(&self, next: impl Fn(usize) -> Option<usize>) -> bool {
        match next(self.0.load(Ordering::Relaxed)) {
            Some(state) => {
                self.0.store(state, Ordering::Relaxed);
                true
            }
            None => false,
        }
    }

    #[cfg(Py_GIL_DISABLED)]
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
